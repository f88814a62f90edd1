import type { JSX } from 'preact';
import { ChooseFiles } from '../../kit/choose-files';

type BringProps = {
  readonly words: string;
  readonly hint: string;
  readonly bring: (file: File) => Promise<void>;
};

/** A button that lets one JSON file be chosen. */
export function BringFile({ words, hint, bring }: BringProps): JSX.Element {
  return (
    <div class="bring-one">
      <ChooseFiles
        words={words}
        what="one"
        accept=".json,application/json"
        receive={([file]) => file && void bring(file)}
      />
      <p class="hint">{hint}</p>
    </div>
  );
}

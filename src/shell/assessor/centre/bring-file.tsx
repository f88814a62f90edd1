import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

type BringProps = {
  readonly words: string;
  readonly hint: string;
  readonly bring: (file: File) => Promise<void>;
};

/** A button that lets one JSON file be chosen. */
export function BringFile({ words: says, hint, bring }: BringProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="bring-one">
      <button type="button" class="quiet" onClick={() => input.current?.click()}>
        {says}
      </button>
      <p class="hint">{hint}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={says}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void bring(file);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

import type { JSX } from 'preact';

type Props = {
  readonly words: string;
  readonly ticked: boolean;
  readonly tick: (ticked: boolean) => void;
};

/** What has to be ticked before something is done that others rely on not being done. */
export function Sure({ words, ticked, tick }: Props): JSX.Element {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={ticked}
        onChange={({ currentTarget }) => tick(currentTarget.checked)}
      />
      <span>{words}</span>
    </label>
  );
}

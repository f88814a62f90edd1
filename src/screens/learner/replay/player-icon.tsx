import type { JSX } from 'preact';

const PATHS = {
  play: 'M8 5l11 7-11 7z',
  pause: 'M8 5v14M16 5v14',
  back: 'M18 5L9 12l9 7zM6 5v14',
  forward: 'M6 5l9 7-9 7zM18 5v14',
} as const;

/** What is on a button of the player, beside its name. */
export function PlayerIcon({ name }: { readonly name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

import type { JSX } from 'preact';
import type { Setting } from '../../core/transcript/looks';

const PATHS = {
  back: 'M15 5l-7 7 7 7',
  card: 'M4 6h16v12H4zM8 10h8M8 14h5',
  eye: 'M2 12s4-6 10-6 10 6 10 6-4 6-10 6S2 12 2 12zM12 9a3 3 0 100 6 3 3 0 000-6z',
  heard: 'M4 9.5v5h4l5 4v-13l-5 4zM16.5 9a4.5 4.5 0 010 6M19 6.5a8 8 0 010 11',
  silent: 'M4 9.5v5h4l5 4v-13l-5 4zM16.5 9.5l5 5M21.5 9.5l-5 5',
  counter: 'M3 14h18M5 14v6h14v-6M9 14v-3h6v3M12 11V8M9 5h6v3H9z',
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 005.5 5.5L16 13l5 2v3a2 2 0 01-2 2A15 15 0 014 5a2 2 0 012-2z',
  chat: 'M4 5h16v11H10l-4 4v-4H4zM8 9h8M8 12h5',
  reception: 'M4 18h16M6 18a6 6 0 0112 0M12 12V9M10 9h4',
  met: 'M5 12.5l4.5 4.5L19 7.5',
  'not-yet': 'M12 6v7M12 17v.5',
  'not-observed': 'M7 12h10',
  accurate: 'M5 12.5l4.5 4.5L19 7.5',
  'to-read': 'M2 12s4-6 10-6 10 6 10 6-4 6-10 6S2 12 2 12zM12 9a3 3 0 100 6 3 3 0 000-6z',
  missing: 'M12 5a7 7 0 100 14 7 7 0 000-14z',
  wrong: 'M7 7l10 10M17 7L7 17',
  'must-not': 'M12 4a8 8 0 100 16 8 8 0 000-16zM6.5 6.5l11 11',
  open: 'M7 12h10',
  noticed: 'M2 12s4-6 10-6 10 6 10 6-4 6-10 6S2 12 2 12zM12 9a3 3 0 100 6 3 3 0 000-6z',
  missed: 'M12 5a7 7 0 100 14 7 7 0 000-14z',
  hint: 'M9 18h6M10 21h4M8 14a6 6 0 118 0c-.7.6-1 1.2-1 2H9c0-.8-.3-1.4-1-2z',
  'false-alarm': 'M7 7l10 10M17 7L7 17',
} as const;

/** A line drawing that stands beside words and never alone. */
export function Icon({ name }: { readonly name: keyof typeof PATHS | Setting }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The product's own mark: a tremor that comes to rest. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="9" />
      <path d="M5 17l3-8 4 15 4-11 3 5.5 2-1.5h6" />
    </svg>
  );
}

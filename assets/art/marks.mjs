import { INK, line } from './shapes.mjs';

// What is heard and cannot be struck as a pose, as comics draw it: beside the mouth, in ink with a
// pale edge, so that it stands on any wall.
const MARKS = {
  'raised-voice': 'M664 372L742 322M680 424L770 414M668 474L748 506',
  repeating: 'M776 396A52 52 0 1 0 778 446M784 352L780 402 732 396',
  sarcasm: 'M672 432Q700 386 730 428T790 420',
  interrupting: 'M664 430L720 372 724 440 788 376',
  silence: 'M674 430h1M724 430h1M774 430h1',
};

const BOX = [630, 290, 190, 250];

export function markParts() {
  return Object.entries(MARKS).map(([sign, d]) => ({
    id: `mark-${sign}`,
    box: BOX,
    markup: line(d, '#fffdf8', 34) + line(d, INK, 18),
  }));
}

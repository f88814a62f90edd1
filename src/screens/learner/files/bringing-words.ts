import type { Verification } from '../../../app/attempt/own-player';
import type { Progress } from '../../../app/files/bring-files';
import type { Received } from '../../../app/files/receive-attempt';
import { files as words } from '../../../languages/en-GB/files';
import { language } from '../../../languages/en-GB/language';

/** How far the files have been taken in, or how it ended, in a line. */
export function bringingWords(progress: Progress): string {
  return progress.finished ? summary(progress) : soFar(progress.done, progress.all);
}

function soFar(done: number, all: number | null): string {
  const t = words().bring;
  if (all === null) return t.counting;
  const number = new Intl.NumberFormat(language().code);
  return t.reading(number.format(done), number.format(all));
}

function summary({ done, all, received }: Progress): string {
  const t = words().bring;
  if (all === 0) return t.none;
  const outcomes = received.map(({ outcome }) => outcome);
  const count = (fits: (outcome: (typeof outcomes)[number]) => boolean): number =>
    outcomes.filter(fits).length;
  const parts: readonly (readonly [number, (count: number) => string])[] = [
    [count((one) => isNew(one) === true), t.kept],
    [count((one) => isNew(one) === false), t.already],
    [count((one) => stateOf(one) === 'differs'), t.doubtful],
    [count((one) => /^no-/.test(stateOf(one) ?? '')), t.unchecked],
    [count((one) => one.kind === 'thing' && one.became === 'differs'), t.differs],
    [count(({ kind }) => kind === 'refused' || kind === 'not-an-attempt'), t.refused],
    [(all ?? done) - done, t.stopped],
  ];
  const said = parts.filter(([many]) => many > 0).map(([many, say]) => say(many));
  return [t.files(all ?? done), ...said].join(' ');
}

/** Whether something came in that was not here; null where nothing came in. */
function isNew(outcome: Received['outcome']): boolean | null {
  if (outcome.kind === 'record') return outcome.isNew;
  if (outcome.kind === 'thing') {
    return outcome.became === 'differs' ? null : outcome.became !== 'already';
  }
  if (outcome.kind === 'already') return false;
  return /^(kept|apart|joined)$/.test(outcome.kind) ? true : null;
}

function stateOf(outcome: Received['outcome']): Verification['kind'] | null {
  return 'verification' in outcome ? outcome.verification.kind : null;
}

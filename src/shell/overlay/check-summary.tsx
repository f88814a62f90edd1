import type { JSX } from 'preact';
import type { Checked, Remark, Verdict } from './own-cast';

type Props = {
  readonly checked: Checked;
  readonly stop: () => void;
  readonly again: () => void;
};

/** How far the check has come, and in the end what the story is worth, in plain words. */
export function CheckSummary({ checked, stop, again }: Props): JSX.Element {
  return (
    <section class={`verdict card ${checked.kind}`} aria-label="The check">
      {/* The state alone is announced: the count below it changes many times a second. */}
      <p id="check-state" class="state" role="status">
        {stateOf(checked)}
      </p>
      {checked.kind === 'exploring' && (
        <p class="soft">{checked.states.toLocaleString('en-GB')} moments looked at so far</p>
      )}
      {checked.kind === 'done' && <Facts verdict={checked.verdict} />}
      {(checked.kind === 'compiling' || checked.kind === 'exploring') && (
        <button type="button" class="plain" onClick={stop}>
          Stop the check
        </button>
      )}
      {checked.kind === 'stopped' && (
        <button type="button" class="quiet" onClick={again}>
          Check again
        </button>
      )}
    </section>
  );
}

function stateOf(checked: Checked): string {
  switch (checked.kind) {
    case 'compiling':
      return 'Reading the story…';
    case 'refused':
      return `It cannot be played yet: ${counted(checked.remarks, 'error')} to mend.`;
    case 'exploring':
      return 'It can be played. Now every way through it is being looked at…';
    case 'stopped':
      return checked.playable ? `${checked.words} The story can be played.` : checked.words;
    case 'done':
      return `${found(checked.remarks)} It can be played.`;
  }
}

function found(remarks: readonly Remark[]): string {
  const kinds = (['error', 'warning', 'note'] as const).filter((level) =>
    remarks.some((remark) => remark.level === level),
  );
  if (kinds.length === 0) return 'Nothing was found wrong.';
  return `Found: ${kinds.map((level) => counted(remarks, level)).join(', ')}.`;
}

function counted(remarks: readonly Remark[], level: Remark['level']): string {
  const count = remarks.filter((remark) => remark.level === level).length;
  return `${count} ${level}${count === 1 ? '' : 's'}`;
}

function Facts({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const { unproved, playthroughs, shortest, longest, points, score } = verdict;
  const ways = /^\d+$/.test(playthroughs)
    ? BigInt(playthroughs).toLocaleString('en-GB')
    : playthroughs;
  return (
    <dl class="facts">
      <dt>Ways through</dt>
      <dd>
        {unproved === null ? `Proved: all ${ways} were looked at` : `Not proved: ${unproved}`}
      </dd>
      <dt>Length</dt>
      <dd>{lengthOf(shortest, longest)}</dd>
      <dt>Marking points met</dt>
      <dd>
        {score ? `From ${score.min} to ${score.max} of ${points}` : 'Could not be worked out'}
      </dd>
      {score && (
        <>
          <dt>A pass by chance</dt>
          <dd>
            {`${percent(score.passByChance)} of those who answer at random would meet ${score.pass}`}
          </dd>
        </>
      )}
    </dl>
  );
}

function lengthOf(shortest: number | null, longest: number | null): string {
  if (shortest === null) return 'It never comes to an end';
  if (shortest === longest) return `${shortest} replies`;
  return longest === null
    ? `From ${shortest} replies, without end`
    : `From ${shortest} to ${longest} replies`;
}

function percent(share: number): string {
  if (share === 0) return 'None';
  return share < 0.0001 ? 'Fewer than 1 in 10,000' : `${+(share * 100).toPrecision(2)} %`;
}

import type { JSX } from 'preact';
import type { Checked, Remark, Verdict } from '../../../app/own-stories/own-check';
import { language } from '../../../languages/en-GB/language';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { BRITISH, Content, filled } from '../../kit/content';

type Props = {
  readonly checked: Checked;
  readonly stop: () => void;
  readonly again: () => void;
};

/** How far the check has come, and in the end what the story is worth, in plain words. */
export function CheckSummary({ checked, stop, again }: Props): JSX.Element {
  const t = tryStory();
  return (
    <section class={`verdict card ${checked.kind}`} aria-label={t.check}>
      {/* The state alone is announced: the count below it changes many times a second. */}
      <p id="check-state" class="state" role="status">
        {stateOf(checked)}
      </p>
      {checked.kind === 'exploring' && <p class="soft">{t.looked(counted(checked.states))}</p>}
      {checked.kind === 'done' && <Facts verdict={checked.verdict} />}
      {(checked.kind === 'compiling' || checked.kind === 'exploring') && (
        <button type="button" class="plain" onClick={stop}>
          {t.stopCheck}
        </button>
      )}
      {checked.kind === 'stopped' && (
        <button type="button" class="quiet" onClick={again}>
          {t.checkAgain}
        </button>
      )}
    </section>
  );
}

function stateOf(checked: Checked): string {
  const t = tryStory();
  switch (checked.kind) {
    case 'compiling':
      return t.reading;
    case 'refused':
      return t.refused(countOf(checked.remarks, 'error'));
    case 'exploring':
      return t.exploring;
    case 'stopped':
      return checked.playable ? t.stillPlayable(stopWords(checked)) : stopWords(checked);
    case 'done':
      return t.playable(found(checked.remarks));
  }
}

function stopWords({ why, detail }: Extract<Checked, { kind: 'stopped' }>): string {
  const t = tryStory();
  return detail === '' ? t.stopped[why] : t.brokeOffWith(detail);
}

function found(remarks: readonly Remark[]): string {
  const kinds = (['error', 'warning', 'note'] as const).filter((level) =>
    remarks.some((remark) => remark.level === level),
  );
  if (kinds.length === 0) return tryStory().nothingWrong;
  return tryStory().foundSome(kinds.map((level) => countOf(remarks, level)).join(', '));
}

function countOf(remarks: readonly Remark[], level: Remark['level']): string {
  return tryStory().counts[level](remarks.filter((remark) => remark.level === level).length);
}

function counted(count: number | bigint): string {
  return new Intl.NumberFormat(language().code).format(count);
}

function Facts({ verdict }: { readonly verdict: Verdict }): JSX.Element {
  const { unproved, playthroughs, shortest, longest, points, score } = verdict;
  const t = tryStory();
  const ways = /^\d+$/.test(playthroughs) ? counted(BigInt(playthroughs)) : t.endless;
  return (
    <dl class="facts">
      <dt>{t.ways}</dt>
      <dd>
        {unproved === null
          ? t.proved(ways)
          : filled(t.notProved, <Content lang={BRITISH}>{unproved}</Content>)}
      </dd>
      <dt>{t.length}</dt>
      <dd>{lengthOf(shortest, longest)}</dd>
      <dt>{t.pointsMet}</dt>
      <dd>{score ? t.pointsFromTo(score.min, score.max, points) : t.pointsUnknown}</dd>
      {score && (
        <>
          <dt>{t.byChance}</dt>
          <dd>{t.byChanceHint(percent(score.passByChance), score.pass)}</dd>
        </>
      )}
    </dl>
  );
}

function lengthOf(shortest: number | null, longest: number | null): string {
  const t = tryStory();
  if (shortest === null) return t.noEnd;
  if (shortest === longest) return t.replies(shortest);
  return longest === null ? t.repliesNoEnd(shortest) : t.repliesTo(shortest, longest);
}

function percent(share: number): string {
  const t = tryStory();
  if (share === 0) return t.none;
  if (share < 0.0001) return t.fewerThan;
  const digits = new Intl.NumberFormat(language().code, { maximumSignificantDigits: 2 });
  return t.percent(digits.format(share * 100));
}

import type { JSX } from 'preact';
import type { Assurance, KeptPlan } from '../../../app/quality/quality';
import { dayWords } from '../../../languages/date-words';
import { quality } from '../../../languages/en-GB/quality';
import { isoDay } from '../../../shell/page/iso-day';

/** What a plan is about, in one line; empty where its verifier did not say. */
export function aboutWords({ about }: KeptPlan): string {
  if (!about) return '';
  const t = quality().plan;
  const { stage, cohort, from, to } = about;
  const day = (one: string): string => (one === '' ? '…' : dayWords(one));
  const period = from === '' && to === '' ? '' : t.period(day(from), day(to));
  return t.aboutWords(t.stages[stage], cohort, period);
}

type Props = { readonly assurance: Assurance; readonly plan: KeptPlan };

/** Hands the plan over as a file, so that several verifiers look at one sample. */
export function SharePlan({ assurance, plan }: Props): JSX.Element {
  const t = quality().plan;
  return (
    <div class="screen-only">
      <button
        type="button"
        class="quiet"
        onClick={() => assurance.sharePlan(plan, t.planFile(isoDay(plan.at)))}
      >
        {t.share}
      </button>
      <p class="hint">{t.shareHint}</p>
    </div>
  );
}

import type { JSX } from 'preact';
import type { QualityFacts } from '../../../app/quality/quality';
import type { Sample, Why } from '../../../core/observation/sampling';
import { verdictState } from '../../../core/observation/sampling-report';
import { criteriaNamed } from '../../../core/observation/units';
import { commentsBack } from '../../../core/observation/verdicts';
import { quality } from '../../../languages/en-GB/quality';
import { printRoute } from '../../kit/route';
import { percent } from '../parts/percent';
import { personName } from './plan-form';

type Props = { readonly facts: QualityFacts; readonly samples: readonly Sample[] };

/** What is in the sample, why, and what is left to do. */
export function Queue({ facts, samples }: Props): JSX.Element {
  const t = quality().queue;
  const open = samples.filter((one) => outstandingIn(facts, one).length > 0);
  const done = samples.filter((one) => !open.includes(one));
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <p>{open.length === 0 ? t.empty : t.progress(done.length, samples.length)}</p>
      <ul class="entries">
        {[...open, ...done].map((sample) => (
          <QueueItem key={sample.record} facts={facts} sample={sample} />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = { readonly facts: QualityFacts; readonly sample: Sample };

function QueueItem({ facts, sample }: ItemProps): JSX.Element {
  const t = quality().queue;
  const found = facts.observations.find(({ id }) => id === sample.record);
  if (!found) return <li class="soft">{t.gone}</li>;
  const { judgements, assessor, learnerCode, title, unit } = found;
  const left = outstandingIn(facts, sample);
  const comments = commentsBack(judgements);
  return (
    <li>
      <div>
        <b>{title}</b>
        <p class="soft">{t.about(personName(facts, assessor), learnerCode || t.noCode)}</p>
        <ul class="why">
          {sample.why.map((why) => (
            <li key={why.kind}>{whyWords(why, unit)}</li>
          ))}
        </ul>
        {comments.length > 0 && (
          <>
            <p>
              <b>{t.back}</b>
            </p>
            <ul>
              {comments.map(({ criterion, verdict, comment }) => (
                <li key={criterion}>
                  {t.comment(
                    criteriaNamed([criterion], { unit }),
                    quality().verdicts[verdict],
                    comment,
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <span class={left.length === 0 ? 'state finished' : 'state outstanding'}>
        {left.length === 0 ? t.done : t.togo(String(left.length))}
      </span>
      <a
        class="quiet screen-only"
        href={printRoute({ kind: 'quality', observation: sample.record })}
      >
        {t.look}
        <span class="unseen"> {title}</span>
      </a>
    </li>
  );
}

/** The criteria of a sample that nobody has given a verdict on. */
function outstandingIn({ observations }: QualityFacts, sample: Sample): readonly string[] {
  const judgements = observations.find(({ id }) => id === sample.record)?.judgements ?? [];
  return sample.criteria.filter((one) => verdictState(judgements, one) === 'outstanding');
}

function whyWords(why: Why, unit: string | null): string {
  const { queue, plan, methods } = quality();
  switch (why.kind) {
    case 'share':
      return queue.why.share(percent(why.percent / 100), plan.risks[why.risk]);
    case 'criteria':
      return queue.why.criteria(criteriaNamed(why.criteria, { unit }));
    case 'methods':
      return queue.why.methods(why.methods.map((one) => methods[one]).join(', '));
    case 'learner':
      return queue.why.learner;
  }
}

import type { JSX } from 'preact';
import { commentsBack } from '../../../core/marking/samplable';
import type { Sample, Why } from '../../../core/marking/sampling';
import { verdictState } from '../../../core/report/sampling-report';
import { quality } from '../../../words/quality';
import { printRoute } from '../../kit/route';
import { personName } from './plan-form';
import type { QualityFacts } from './quality-cast';

type Props = { readonly facts: QualityFacts; readonly samples: readonly Sample[] };

/** What is in the sample, why, and what is left to do. */
export function Queue({ facts, samples }: Props): JSX.Element {
  const t = quality().queue;
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <ul class="rows">
        {samples.map((sample) => (
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
  const { judgements, assessor, learnerCode, title } = found;
  const left = sample.criteria.filter((one) => verdictState(judgements, one) === 'outstanding');
  const comments = commentsBack(judgements);
  return (
    <li>
      <div>
        <b>{title}</b>
        <p class="soft">{t.about(personName(facts, assessor), learnerCode || t.noCode)}</p>
        <ul>
          {sample.why.map((why) => (
            <li key={why.kind}>{whyWords(why)}</li>
          ))}
        </ul>
        {comments.length > 0 && (
          <>
            <b>{t.back}</b>
            <ul>
              {comments.map(({ criterion, verdict, comment }) => (
                <li key={criterion}>
                  {t.comment(criterion, quality().verdicts[verdict], comment)}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <p>{left.length === 0 ? t.done : t.togo(String(left.length))}</p>
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

function whyWords(why: Why): string {
  const { queue, plan, methods } = quality();
  switch (why.kind) {
    case 'share':
      return queue.why.share(`${why.percent} %`, plan.risks[why.risk]);
    case 'criteria':
      return queue.why.criteria(why.criteria.join(', '));
    case 'methods':
      return queue.why.methods(why.methods.map((one) => methods[one]).join(', '));
    case 'learner':
      return queue.why.learner;
  }
}

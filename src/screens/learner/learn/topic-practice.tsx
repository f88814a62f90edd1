import type { JSX } from 'preact';
import type { Topic } from '../../../core/standards/knowledge';
import { learn } from '../../../languages/en-GB/learn';
import { Bar } from '../../kit/bar';
import { BRITISH, Content } from '../../kit/content';
import { printRoute } from '../../kit/route';
import { ChooseAnswer } from './choose-answer';
import { WriteAnswer } from './write-answer';

type Props = {
  readonly topic: Topic;
  /** The topic after this one; null after the last. */
  readonly next: Topic | null;
};

/** One topic: a little to read, then its questions. */
export function TopicPractice({ topic, next }: Props): JSX.Element {
  const t = learn();
  const list = printRoute({ kind: 'learn', topic: null });
  return (
    <>
      <Bar title={topic.title} lang={BRITISH} back={{ href: list, words: t.all }} />
      <main class="learn">
        <ToRead topic={topic} />
        <p class="soft">{t.notKept}</p>
        <ol class="questions">
          {topic.questions.map((question, at) => {
            const number = t.question(at + 1, topic.questions.length);
            return (
              <li key={question.asks} class="card">
                {question.kind === 'choose' ? (
                  <ChooseAnswer question={question} number={number} />
                ) : (
                  <WriteAnswer question={question} number={number} />
                )}
              </li>
            );
          })}
        </ol>
        <p class="onward">
          {next && (
            <a class="main" href={printRoute({ kind: 'learn', topic: next.id })}>
              {t.next}
            </a>
          )}
          <a class="quiet" href={list}>
            {t.all}
          </a>
        </p>
      </main>
    </>
  );
}

function ToRead({ topic }: Pick<Props, 'topic'>): JSX.Element {
  const t = learn();
  const { read, terms, more, sources } = topic;
  return (
    <section class="card">
      <h2>{t.read}</h2>
      <Paragraphs of={read} />
      <dl class="terms" lang={BRITISH}>
        {terms.map(({ term, means }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <Paragraphs of={more} />
      {sources.length > 0 && (
        <p class="soft">
          {t.source}: <Content lang={BRITISH}>{sources.join('; ')}</Content>
        </p>
      )}
    </section>
  );
}

function Paragraphs({ of }: { readonly of: readonly string[] }): JSX.Element {
  return (
    <>
      {of.map((one) => (
        <p key={one} lang={BRITISH}>
          {one}
        </p>
      ))}
    </>
  );
}

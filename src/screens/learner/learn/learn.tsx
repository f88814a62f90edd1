import type { JSX } from 'preact';
import type { Topic } from '../../../core/standards/knowledge';
import { lawLink } from '../../../languages/en-GB/law-link';
import { learn } from '../../../languages/en-GB/learn';
import { learnLink } from '../../../languages/en-GB/learn-link';
import { Bar } from '../../kit/bar';
import { BRITISH, Content } from '../../kit/content';
import { printRoute } from '../../kit/route';
import './learn.css';
import { TopicPractice } from './topic-practice';

type Props = {
  readonly topics: readonly Topic[];
  /** The id of the topic that is open; null for the list of all. */
  readonly topic: string | null;
};

/** The knowledge practice: one topic, or the list of all. */
export function Learn({ topics, topic }: Props): JSX.Element {
  const at = topics.findIndex(({ id }) => id === topic);
  const open = topics[at];
  return open ? (
    <TopicPractice topic={open} next={topics[at + 1] ?? null} />
  ) : (
    <TopicList topics={topics} lost={topic} />
  );
}

type ListProps = Pick<Props, 'topics'> & {
  /** A topic that was asked for and is not here. */
  readonly lost: string | null;
};

function TopicList({ topics, lost }: ListProps): JSX.Element {
  const t = learn();
  return (
    <>
      <Bar title={learnLink().link} />
      <main class="learn">
        {lost !== null && <p class="notice">{t.noTopic(lost)}</p>}
        <section class="card first-topic">
          <p>{t.lead}</p>
          <p class="soft">{t.notKept}</p>
          {topics.slice(0, 1).map(({ id }) => (
            <a key={id} class="main" href={printRoute({ kind: 'learn', topic: id })}>
              {t.start}
            </a>
          ))}
        </section>
        <ul class="topics card" aria-label={t.topics}>
          {topics.map(({ id, title, questions }) => (
            <li key={id}>
              <a href={printRoute({ kind: 'learn', topic: id })}>
                <Content lang={BRITISH}>{title}</Content>
              </a>
              <span class="soft">{t.questions(questions.length)}</span>
            </li>
          ))}
        </ul>
        <p class="to-law card">
          <a href={printRoute({ kind: 'law' })}>{lawLink().link}</a>
          <span class="soft">{lawLink().hint}</span>
        </p>
      </main>
    </>
  );
}

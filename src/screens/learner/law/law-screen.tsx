import type { JSX } from 'preact';
import type { LawGroup } from '../../../core/standards/law-question';
import { law } from '../../../languages/en-GB/law';
import { lawLink } from '../../../languages/en-GB/law-link';
import { learnLink } from '../../../languages/en-GB/learn-link';
import { Bar } from '../../kit/bar';
import { BRITISH } from '../../kit/content';
import { printRoute } from '../../kit/route';
import { QuestionItem } from './question-item';
import './law.css';

/** Every law card, under what somebody would ask. */
export function LawScreen({ groups }: { readonly groups: readonly LawGroup[] }): JSX.Element {
  return (
    <>
      <Bar
        title={lawLink().link}
        back={{ href: printRoute({ kind: 'learn', topic: null }), words: learnLink().short }}
      />
      <main class="law-page">
        <p>{law().lead}</p>
        {groups.map(({ title, questions }) => (
          <section key={title} class="card">
            <h2 lang={BRITISH}>{title}</h2>
            <ul>
              {questions.map((one) => (
                <QuestionItem key={one.question} {...one} />
              ))}
            </ul>
          </section>
        ))}
      </main>
    </>
  );
}

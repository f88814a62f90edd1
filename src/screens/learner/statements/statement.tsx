import type { JSX } from 'preact';
import type { Centre } from '../../../core/centre/centre';
import { dayWords } from '../../../languages/date-words';
import { college } from '../../../languages/en-GB/college';
import { play } from '../../../languages/en-GB/play';
import { statements } from '../../../languages/en-GB/statements';
import { Bar } from '../../kit/bar';
import { printRoute } from '../../kit/route';
import { Accessibility } from './accessibility';
import { Privacy } from './privacy';
import { Fact, Section } from './statement-parts';
import './statements.css';

type Props = {
  readonly about: 'privacy' | 'accessibility';
  readonly centre: Centre;
  /** Whether a college has a server behind this site: then more is kept than in the browser. */
  readonly isAtCollege: boolean;
};

/** One of the two statements: the product's own part, and what only the college can say. */
export function Statement({ about, centre, isAtCollege }: Props): JSX.Element {
  const t = statements();
  const other = about === 'privacy' ? 'accessibility' : 'privacy';
  return (
    <>
      <Bar title={play()[about]}>
        <button type="button" class="quiet" onClick={() => print()}>
          {t.print}
        </button>
      </Bar>
      <main class="statement">
        {isAtCollege && about === 'privacy' && <p class="notice">{college().privacy}</p>}
        {about === 'privacy' ? <Privacy centre={centre} /> : <Accessibility centre={centre} />}
        <Reviewed centre={centre} notes={about === 'accessibility'} />
        <p class="screen-only">
          <a class="quiet" href={printRoute({ kind: other })}>
            {play()[other]}
          </a>
        </p>
      </main>
    </>
  );
}

type ReviewedProps = Pick<Props, 'centre'> & {
  /** Whether the college's notes stand here: they may stand further up already. */
  readonly notes: boolean;
};

function Reviewed({ centre, notes }: ReviewedProps): JSX.Element {
  const t = statements();
  const { reviewed } = centre.statements;
  return (
    <Section title={t.college.more}>
      <p>{t.college.product}</p>
      <dl class="facts-of">
        <Fact name={t.college.reviewed} value={reviewed === null ? '' : dayWords(reviewed)} />
        {notes && <Fact name={t.college.notes} value={centre.statements.notes} />}
      </dl>
    </Section>
  );
}

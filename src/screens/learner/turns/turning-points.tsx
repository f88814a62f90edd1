import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Lesson } from '../../../core/debrief/lesson';
import type { Scheme } from '../../../core/marking/scheme';
import type { Entry } from '../../../core/transcript/entries';
import { turns as words } from '../../../languages/en-GB/turns';
import { languageOf } from '../../kit/content';
import { firstName } from '../../kit/lines';
import { printRoute } from '../../kit/route';
import { MomentPanel } from './moment-panel';
import { MomentStepper } from './moment-stepper';
import { PointList } from './point-list';
import './turns.css';
import { TurnsChart } from './turns-chart';
import { TurnsTable } from './turns-table';

type Props = {
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
  readonly attempt: string;
  readonly lesson: Lesson;
};

/** The customer's feelings reply by reply, where they turned, and any of those moments in full. */
export function TurningPoints({ entries, scheme, attempt, lesson }: Props): JSX.Element {
  const { turns, points, mattered } = lesson;
  const [selected, select] = useState(mattered?.turn?.number ?? points[0]?.turn.number ?? 1);
  const began = entries.find((entry) => entry.kind === 'began');
  const name = firstName(began?.customer ?? '');
  const turn = turns[selected - 1];
  const point = points.find((one) => one.turn.number === selected) ?? null;
  const about = { entries, scheme, attempt, name };
  const t = words();
  return (
    <>
      <div class="turns-lead">
        <p class="soft">
          {t.lead(name)} <span>{t.chooseOne}</span>
        </p>
        <a class="plain" href={printRoute({ kind: 'replay', attempt, at: null })}>
          {t.playBack}
        </a>
      </div>
      {points.length === 0 && <p>{t.noTurn}</p>}
      <PointList points={points} name={name} selected={selected} select={select} />
      <TurnsChart turns={turns} points={points} selected={selected} select={select} />
      {turns.some(({ event }) => event !== null) && <p class="soft key">◇ {t.event}</p>}
      {turn && (
        <MomentPanel turn={turn} point={point} {...about}>
          <MomentStepper
            number={selected}
            of={turns.length}
            way={point?.way ?? null}
            select={select}
          />
        </MomentPanel>
      )}
      <TurnsTable turns={turns} points={points} name={name} lang={languageOf(began)} />
    </>
  );
}

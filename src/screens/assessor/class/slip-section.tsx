import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ClassRow } from '../../../core/class/class';
import { type CommonSlip, classSlips, type ScenarioSlips } from '../../../core/class/class-slips';
import type { Scheme } from '../../../core/marking/scheme';
import { classroom as words } from '../../../languages/en-GB/classroom';
import { language } from '../../../languages/en-GB/language';

type Props = {
  readonly rows: readonly ClassRow[];
  readonly scheme: Scheme;
  readonly done: boolean;
};

/** Shown of each scenario before somebody asks for more. */
const FIRST = 3;

/** The replies that this class falls for, scenario by scenario. */
export function SlipSection({ rows, scheme, done }: Props): JSX.Element {
  const t = words().slips;
  const found = useMemo(() => (done ? classSlips(rows) : []), [rows, done]);
  return (
    <section class="card class-part slips">
      <h2>{t.heading}</h2>
      <p class="soft">{!done ? t.later : found.length > 0 ? t.words : t.none}</p>
      {found.map((one) => (
        <Scenario key={one.scenario} found={one} scheme={scheme} />
      ))}
    </section>
  );
}

type ScenarioProps = { readonly found: ScenarioSlips; readonly scheme: Scheme };

function Scenario({ found, scheme }: ScenarioProps): JSX.Element {
  const t = words().slips;
  const [all, setAll] = useState(false);
  const { title, slips, players } = found;
  const hidden = slips.length - FIRST;
  return (
    <section>
      <h3>{title}</h3>
      <ol>
        {slips.slice(0, all ? undefined : FIRST).map((slip) => (
          <SlipItem
            key={`${slip.heard} ${slip.said}`}
            slip={slip}
            players={players}
            scheme={scheme}
          />
        ))}
      </ol>
      {!all && hidden > 0 && (
        <button type="button" class="plain" onClick={() => setAll(true)}>
          {t.more(hidden)}
          <span class="unseen">{t.moreIn(title)}</span>
        </button>
      )}
    </section>
  );
}

type ItemProps = {
  readonly slip: CommonSlip;
  readonly players: number;
  readonly scheme: Scheme;
};

function SlipItem({ slip, players, scheme }: ItemProps): JSX.Element {
  const t = words().slips;
  const titles = slip.costs.map((id) => scheme.points.find((one) => one.id === id)?.title ?? id);
  const list = new Intl.ListFormat(language().code);
  return (
    <li>
      <p class="by">{t.by(slip.learners, players)}</p>
      <div>
        {slip.heard !== null && <p class="soft">{t.after(slip.heard)}</p>}
        <p class="said">{t.quote(slip.said)}</p>
        <dl>
          <dt>{t.shows}</dt>
          <dd>{list.format(slip.shows.map((id) => scheme.behaviours[id]?.says ?? id))}</dd>
          <dt>{t.costs}</dt>
          <dd>{list.format(titles)}</dd>
        </dl>
      </div>
    </li>
  );
}

import type { JSX } from 'preact';
import { type SignSeen, signsIn } from '../../../core/marking/signs';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import { play } from '../../../languages/en-GB/play';
import { Fold } from '../../kit/fold';
import { Icon } from '../../kit/icons';
import { linesOf } from '../../kit/lines';
import { printRoute } from '../../kit/route';
import { Said } from '../../kit/said';

type Props = {
  readonly entries: readonly Entry[];
  readonly attempt: string;
  /** The customer's first name. */
  readonly name: string;
};

type Row = {
  readonly kind: 'noticed' | 'missed' | 'false-alarm';
  readonly key: string;
  readonly line: number;
  readonly words: string;
};

/** Each sign that the customer gave, noticed or missed, and what was noted and not there. */
export function GivenSigns({ entries, attempt, name }: Props): JSX.Element | null {
  const rows = rowsOf(entries);
  if (rows.length === 0) return null;
  const given = rows.filter(({ kind }) => kind !== 'false-alarm').length;
  const noticed = rows.filter(({ kind }) => kind === 'noticed').length;
  return (
    <Fold title={debrief().signs(name)} hint={debrief().signsIn(noticed, given)}>
      <p class="soft">{debrief().signsHint}</p>
      <ul class="signs-list">
        {rows.map((row) => (
          <SignRow key={row.key} row={row} entries={entries} attempt={attempt} />
        ))}
      </ul>
    </Fold>
  );
}

type RowProps = Omit<Props, 'name'> & { readonly row: Row };

function SignRow({ row, entries, attempt }: RowProps): JSX.Element {
  const t = debrief();
  const line = linesOf(entries).find(({ at }) => at === row.line);
  return (
    <li class={row.kind}>
      <div class="verdict">
        <h3>{row.words}</h3>
        <p class="badge">
          <Icon name={row.kind} />
          {t.signRow[row.kind]}
        </p>
      </div>
      {line && (
        <p>
          <Said {...line} />{' '}
          <a class="where" href={printRoute({ kind: 'debrief', attempt, line: line.at })}>
            {t.seeIt}
            <span class="unseen"> {t.inConversation(row.words)}</span>
          </a>
        </p>
      )}
    </li>
  );
}

/** In the order of the conversation. */
function rowsOf(entries: readonly Entry[]): readonly Row[] {
  const { given, falseAlarms } = signsIn(entries);
  const alarms = falseAlarms.flatMap(({ noted, sign }): Row[] => {
    const entry = entries[noted];
    if (entry?.kind !== 'noted') return [];
    return [{ key: `${noted}`, kind: 'false-alarm', line: entry.line, words: play().sign[sign] }];
  });
  return [...given.map(rowOf), ...alarms].sort((a, b) => a.line - b.line);
}

function rowOf({ line, sign, noted }: SignSeen): Row {
  const kind = noted === null ? 'missed' : 'noticed';
  return { key: `${line} ${sign}`, kind, line, words: play().sign[sign] };
}

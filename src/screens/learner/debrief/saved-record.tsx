import type { JSX } from 'preact';
import { type CameOut, type FieldReading, readRecord } from '../../../core/debrief/record-reading';
import type { Entry } from '../../../core/transcript/entries';
import { debrief } from '../../../languages/en-GB/debrief';
import { play } from '../../../languages/en-GB/play';
import { Content, languageOf } from '../../kit/content';
import { Fold } from '../../kit/fold';
import { Icon } from '../../kit/icons';
import { linesOf } from '../../kit/lines';
import { printRoute } from '../../kit/route';
import { Said } from '../../kit/said';

type Props = { readonly entries: readonly Entry[]; readonly attempt: string };

/** The complaint record as the learner saved it, beside what was said. */
export function SavedRecord({ entries, attempt }: Props): JSX.Element | null {
  const fields = readRecord(entries);
  if (!fields) return null;
  return (
    <Fold class="saved" title={debrief().record} hint={debrief().recordIn}>
      <p class="soft">{debrief().recordHint}</p>
      <ul class="record-fields" aria-label={play().record}>
        {fields.map((field) => (
          <Field key={field.field} field={field} entries={entries} attempt={attempt} />
        ))}
      </ul>
    </Fold>
  );
}

function Field({ field, ...rest }: Props & { readonly field: FieldReading }): JSX.Element {
  const t = debrief();
  const { verdict, cameOut } = field;
  return (
    <li class={verdict}>
      <div class="verdict">
        <h3>{play().recordLabels[field.field]}</h3>
        <p class="badge">
          <Icon name={verdict} />
          {t.verdict[verdict]}
        </p>
      </div>
      {verdict !== 'open' || field.written.trim() !== '' ? (
        <dl>
          <div>
            <dt>{t.wrote}</dt>
            <dd lang="">{field.written.trim() || <i class="soft">{t.empty}</i>}</dd>
          </div>
          {cameOut.length > 0 && (
            <div>
              <dt>{t.shouldHold}</dt>
              {cameOut.map((one) => (
                <Source key={one.value} {...rest} one={one} />
              ))}
            </div>
          )}
        </dl>
      ) : null}
      {verdict === 'to-read' && <p class="soft">{t.judgeAdvice}</p>}
      {verdict === 'wrong' && <p class="soft">{t.wrongAdvice}</p>}
      {verdict === 'must-not' && <p class="soft">{t.mustNotAdvice}</p>}
    </li>
  );
}

function Source({ one, entries, attempt }: Props & { readonly one: CameOut }): JSX.Element {
  const t = debrief();
  const line = linesOf(entries).find(({ at }) => at === one.line);
  return (
    <dd>
      <Content lang={languageOf(entries.find((entry) => entry.kind === 'began'))}>
        {one.value}
      </Content>
      {line && (
        <p class="soft">
          <Said {...line} />{' '}
          <a class="where" href={printRoute({ kind: 'debrief', attempt, line: line.at })}>
            {t.seeIt}
            <span class="unseen"> {t.inConversation(one.value)}</span>
          </a>
        </p>
      )}
    </dd>
  );
}

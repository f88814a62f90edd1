import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Complaint } from '../../core/complaints/complaint';
import { type LogAids, logAids } from '../../core/complaints/log-aids';
import { complaintsLog } from '../../languages/en-GB/complaints-log';
import { linesWords, listOf } from './log-words';
import { OwnWords } from './own-words';

type Props = { readonly log: readonly Complaint[]; readonly example: boolean };

/** The questions for one's own words: what should change, whom to tell, and what a log is for. */
export function LogWriting({ log, example }: Props): JSX.Element {
  const { change, tell, purpose, kinds, quoted } = complaintsLog();
  const aids = useMemo(() => logAids(log), [log]);
  const named = aids.kinds.map((kind) => quoted(kinds[kind]));
  return (
    <>
      <OwnWords
        ask={change.ask(named.length === 0 ? null : listOf(named))}
        pointers={change.pointers}
      >
        <Said texts={aids.changes} example={example} />
      </OwnWords>
      <OwnWords ask={tell.ask} pointers={tell.pointers}>
        <Said texts={aids.people} example={example} />
      </OwnWords>
      <OwnWords ask={purpose.ask} pointers={purpose.pointers} />
    </>
  );
}

type SaidProps = { readonly texts: LogAids['changes']; readonly example: boolean };

/** What the records say themselves: what somebody typed may be in any language. */
function Said({ texts, example }: SaidProps): JSX.Element {
  const { own: t } = complaintsLog();
  if (texts.length === 0) return <p class="soft">{t.nothingSaid}</p>;
  return (
    <div>
      <h4>{t.said}</h4>
      <ul class="log-said">
        {texts.map(({ text, lines }) => (
          <li key={text}>
            {example ? <span>{text}</span> : <span lang="">{text}</span>}{' '}
            <span class="soft">({linesWords(lines)})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

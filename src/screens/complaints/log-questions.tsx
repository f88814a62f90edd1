import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Complaint } from '../../core/complaints/complaint';
import {
  missing,
  type Option,
  type ReadField,
  recurring,
  waiting,
} from '../../core/complaints/log-questions';
import type { Cause } from '../../core/transcript/causes';
import { complaintsLog } from '../../languages/en-GB/complaints-log';
import { CheckedQuestion } from './checked-question';
import { linesWords } from './log-words';

type Props = { readonly log: readonly Complaint[] };

/** The questions that a log itself answers. */
export function LogQuestions({ log }: Props): JSX.Element {
  return (
    <>
      <Recurring log={log} />
      <Missing log={log} />
      <Waiting log={log} />
    </>
  );
}

function Recurring({ log }: Props): JSX.Element {
  const { kinds, recurs: t } = complaintsLog();
  const options = useMemo(() => recurring(log), [log]);
  const tie = options.filter(({ right }) => right).length > 1;
  const none = options.some(({ answer, right }) => answer === 'none' && right);
  const tell = ({ answer, right, lines }: Option<Cause | 'none'>): readonly string[] => {
    if (answer === 'none') return [right ? t.rightNone : t.wrongNone];
    const kind = kinds[answer];
    if (!right) return [t.wrong(kind, lines.length, log.length), none ? t.once : t.more];
    const counted = t.right(kind, lines.length, log.length, linesWords(lines));
    return [counted, ...(tie ? [t.tie] : []), t.why];
  };
  return (
    <CheckedQuestion
      ask={t.ask}
      hint={t.hint}
      options={options}
      label={(answer) => (answer === 'none' ? t.none : kinds[answer])}
      tell={tell}
    />
  );
}

function Missing({ log }: Props): JSX.Element {
  const { missing: t } = complaintsLog();
  const options = useMemo(() => missing(log), [log]);
  const tie = options.filter(({ right }) => right).length > 1;
  const tell = ({ answer, right, lines }: Option<ReadField | 'nothing'>): readonly string[] => {
    if (answer === 'nothing') return [right ? t.rightNothing : t.wrongNothing];
    const field = t.fields[answer];
    if (!right) return [t.wrong(field, lines.length, log.length)];
    const counted = t.right(field, lines.length, log.length, linesWords(lines));
    return [counted, ...(tie ? [t.tie] : []), t.why[answer]];
  };
  return (
    <CheckedQuestion
      ask={t.ask}
      hint={t.hint}
      options={options}
      label={(answer) => (answer === 'nothing' ? t.nothing : t.fields[answer])}
      tell={tell}
    />
  );
}

function Waiting({ log }: Props): JSX.Element {
  const { waiting: t } = complaintsLog();
  const options = useMemo(() => waiting(log), [log]);
  const tell = ({ answer, right, lines }: Option<number>): readonly string[] =>
    right
      ? [t.right(answer, log.length, linesWords(lines)), answer === 0 ? t.whyNone : t.why]
      : [t.wrong];
  return (
    <CheckedQuestion
      ask={t.ask}
      hint={t.hint}
      options={options}
      label={(answer) => String(answer)}
      tell={tell}
    />
  );
}

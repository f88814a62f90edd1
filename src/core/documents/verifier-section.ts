import type { Sampled } from '../observation/judgements';
import { verdictOn } from '../observation/verdicts';
import { filled, type Section, text } from './document';
import { named, type WriteUp } from './observed';

/** What internal quality assurance said of the decisions, by whom and when; nothing before it did. */
export function verifierSections(writeUp: WriteUp): readonly Section[] {
  const { title, how, head } = writeUp.words.own.verifier;
  const said = writeUp.observed.judgements.filter((one) => one.kind === 'sampled');
  if (said.length === 0) return [];
  const rows = said.map((one) => [
    text(named(writeUp, [one.criterion])),
    text(verdictWords(writeUp, one)),
    text(one.comment.trim()),
    text(byWords(writeUp, one)),
  ]);
  return [
    {
      title,
      lesser: 4,
      blocks: [
        { kind: 'note', text: how },
        { kind: 'table', name: title, head, widths: [19, 19, 35, 27], rows },
      ],
    },
  ];
}

/** The verdict; one that was answered by something written since says so. */
function verdictWords({ observed, words }: WriteUp, one: Sampled): string {
  const { verdicts, answered } = words.own.verifier;
  const stands = verdictOn(observed.judgements, one.criterion) === one;
  const verdict = verdicts[one.verdict];
  return stands ? verdict : filled(answered, { verdict });
}

function byWords({ observed, words }: WriteUp, { by, at }: Sampled): string {
  const { name, code } = observed.people.find((one) => one.code === by) ?? { name: '', code: by };
  const who = name === '' ? code : `${name} (${code})`;
  return filled(words.own.verifier.by, { who, when: observed.when(at) });
}

import type { JSX } from 'preact';
import type { Outstanding } from '../../../core/observation/outstanding';
import { language } from '../../../languages/en-GB/language';
import { observationRecord as observed } from '../../../languages/en-GB/observation-record';
import { printRoute } from '../../kit/route';

type Props = { readonly missing: readonly Outstanding[]; readonly observation: string };

/** What a record does not have yet, in words. */
export function Missing({ missing, observation }: Props): JSX.Element {
  const words = observed().missing;
  if (missing.length === 0) return <p>{words.nothing}</p>;
  return (
    <div class="record-step">
      <h3>{words.heading}</h3>
      <p>{words.intro}</p>
      <ul class="record-missing">
        {missing.map((one) => (
          <li key={wordsOf(one)}>{wordsOf(one)}</li>
        ))}
      </ul>
      {missing[0]?.kind === 'decisions' && <p>{words.waits}</p>}
      <a class="quiet" href={printRoute({ kind: 'observe', observation })}>
        {words.go}
      </a>
    </div>
  );
}

function wordsOf(one: Outstanding): string {
  const words = observed().missing;
  switch (one.kind) {
    case 'decisions':
    case 'evidence':
    case 'questions':
      return words[one.kind](new Intl.ListFormat(language().code).format(one.criteria));
    case 'text':
      return words.parts[one.part];
  }
}

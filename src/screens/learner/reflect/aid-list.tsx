import type { ComponentChildren, JSX } from 'preact';
import type { AidFact, Quote, ReflectionAids } from '../../../core/progress/reflection-aids';
import type { Began } from '../../../core/transcript/entries';
import type { ReflectionPart } from '../../../core/transcript/reflection';
import { reflection as words } from '../../../languages/en-GB/reflection';
import { firstName } from '../../kit/lines';

type Props = {
  readonly part: ReflectionPart;
  readonly aids: ReflectionAids;
  /** Puts a quotation into what the learner writes. */
  readonly quote: (text: string) => void;
};

/** What the conversation has to say to one part: facts to look at, and words to quote. */
export function AidList({ part, aids, quote }: Props): JSX.Element | null {
  const t = words();
  const { facts, quotes } = aids.parts[part];
  if (facts.length + quotes.length === 0) return null;
  return (
    <section class="aids">
      <h3>{t.aids}</h3>
      <p class="soft">{t.aidsHelp}</p>
      <ul>
        {facts.map((fact) => (
          <li key={JSON.stringify(fact)}>{factWords(fact, aids.began)}</li>
        ))}
        {quotes.map((one) => (
          <li key={`${one.entry} ${one.text}`} class={one.from.kind}>
            <span class="soft">{sourceWords(one, aids.began)}</span>
            <blockquote
              class={
                one.from.kind === 'own' || one.from.kind === 'worded' ? 'speech mine' : 'speech'
              }
            >
              “{one.text}”
            </blockquote>
            <button type="button" class="plain" onClick={() => quote(quotation(one, aids.began))}>
              {t.insert}
              <span class="unseen">: “{one.text}”</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factWords(fact: AidFact, { title, customer, setting }: Began): ComponentChildren {
  const t = words();
  switch (fact.kind) {
    case 'place':
      return t.facts.place(title, customer, t.places[setting]);
    case 'policy':
      return (
        <>
          {t.facts.policy}
          <ul class="policy">
            {fact.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </>
      );
    case 'promised':
      return t.facts.promised(fact.promise);
    case 'ended':
      return t.facts.ended[fact.ending];
    case 'temper':
      return t.facts.temper[fact.change](firstName(customer));
    case 'instead':
      return t.facts.instead(fact.said, fact.instead);
  }
}

function sourceWords({ from }: Quote, { customer }: Began): string {
  return from.kind === 'customer' ? firstName(customer) : words().from[from.kind];
}

function quotation({ from, text }: Quote, { customer }: Began): string {
  const t = words().quoted;
  return from.kind === 'customer' ? t.customer(text, firstName(customer)) : t[from.kind](text);
}

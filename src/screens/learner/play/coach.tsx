import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import { type Hint, hintAt, type Thought, thoughtAt } from '../../../core/debrief/coach-thoughts';
import type { Scheme } from '../../../core/marking/scheme';
import { type Entry, lastOffer, stageOf } from '../../../core/transcript/entries';
import { wasHelped } from '../../../core/transcript/help';
import { coaching } from '../../../languages/en-GB/coaching';
import { hints } from '../../../languages/en-GB/hints';
import { useTrouble } from './attempt-state';
import './coach.css';
import { useAnnounce } from '../../kit/announcer';
import { BRITISH, Content, filled, languageOf, Quoted } from '../../kit/content';
import { Icon } from '../../kit/icons';
import { firstName } from '../../kit/lines';

type Props = {
  readonly attempt: LiveAttempt;
  readonly entries: readonly Entry[];
  readonly scheme: Scheme;
};

/**
 * What the coach says now, which is in the transcript before it is here: one line that opens, and
 * stands open where it was asked for. A hint takes the place of the thought that came before it.
 */
export function Coach({ attempt, entries, scheme }: Props): JSX.Element {
  const t = coaching();
  const [began] = entries;
  const name = began?.kind === 'began' ? firstName(began.customer) : '';
  const lang = languageOf(began?.kind === 'began' ? began : null);
  const elsewhere = useTrouble(attempt)?.kind === 'elsewhere';
  const thought = thoughtNow(entries, scheme);
  const hint = hintNow(entries, scheme);
  const asks = stageOf(entries) === 'talking' && !elsewhere;
  const said = hint ? 'hint' : thought ? 'thought' : null;
  const about = `${said} ${turnsIn(entries)}`;
  const { open, flip } = useOpening(about, said === 'hint');
  const words = useSpoken(about);
  return (
    <section
      class={`coach${said || asks ? '' : ' silent'}${open ? ' open' : ''}`}
      aria-label={t.coach}
    >
      <div ref={words}>
        {thought && !hint && <ThoughtWords thought={thought} name={name} lang={lang} />}
        {hint && <HintWords hint={hint} />}
      </div>
      {said && (
        <button type="button" class="more" aria-expanded={open} onClick={flip}>
          <span class="unseen">{t.readAll}</span>
        </button>
      )}
      {asks && (
        // Stays once it is used: whoever pressed it keeps their place.
        <button
          type="button"
          class="ask"
          aria-disabled={hint !== null}
          aria-label={t.ask}
          onClick={() => void attempt.hint()}
        >
          <Icon name="hint" />
          {said ? t.hint : t.ask}
        </button>
      )}
    </section>
  );
}

/** For an element whose words are spoken whenever they are `about` something else. */
function useSpoken(about: string): RefObject<HTMLDivElement | null> {
  const words = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const first = useRef(about);
  useEffect(() => {
    // What stood there when it was opened was not said now.
    if (about !== first.current) announce(spokenWords(words.current), BRITISH);
    first.current = '';
  }, [about]);
  return words;
}

/** The words of an element as they are seen, on one line. */
function spokenWords(element: HTMLElement | null): string {
  return element?.innerText.trim().replace(/\s+/g, ' ') ?? '';
}

/** Whether what is said stands open: as it `begins`, until it is turned over. `about` says what it is. */
function useOpening(about: string, begins: boolean): { open: boolean; flip: () => void } {
  const [flipped, setFlipped] = useState('');
  const turned = flipped === about;
  return { open: begins !== turned, flip: () => setFlipped(turned ? '' : about) };
}

function turnsIn(entries: readonly Entry[]): number {
  return entries.filter(({ kind }) => kind === 'chose').length;
}

/** The thought on the reply given last, if one was given. */
function thoughtNow(entries: readonly Entry[], scheme: Scheme): Thought | null {
  const at = entries.findLastIndex(({ kind }) => kind === 'chose');
  return wasHelped(entries, 'thought', at) ? thoughtAt(entries, at, scheme) : null;
}

/** The hint at the replies on offer, if one was asked for. */
function hintNow(entries: readonly Entry[], scheme: Scheme): Hint | null {
  const at = lastOffer(entries);
  const answered = entries.slice(at).some(({ kind }) => kind === 'chose');
  return !answered && wasHelped(entries, 'hint', at) ? hintAt(entries, at, scheme) : null;
}

type ThoughtProps = {
  readonly thought: Thought;
  readonly name: string;
  /** The language of the story. */
  readonly lang: string;
};

function ThoughtWords({ thought, name, lang }: ThoughtProps): JSX.Element {
  const t = coaching();
  const { why, by, listening } = thought;
  return (
    <div class="thought">
      <p>
        <b>{t.coach}:</b> <Content lang={by === 'story' ? lang : BRITISH}>{why}</Content>
      </p>{' '}
      {listening && <p>{filled(t.listening[listening], <Content lang={lang}>{name}</Content>)}</p>}
    </div>
  );
}

/** What to do or to keep clear of, in a plain sentence. */
function Advice({ hint }: { readonly hint: Exclude<Hint, { kind: 'open' }> }): JSX.Element {
  const { kind, what } = hint;
  const plain = hints()[kind][what.behaviour];
  if (plain !== undefined) return <b>{plain}</b>;
  return (
    <>
      {coaching()[kind]} <Quoted lang={BRITISH}>{what.says}</Quoted>
    </>
  );
}

function HintWords({ hint }: { readonly hint: Hint }): JSX.Element {
  const t = coaching();
  return (
    <div class="thought">
      <p>
        <b>{t.hint}:</b> {hint.kind === 'open' ? t.open : <Advice hint={hint} />}
      </p>{' '}
      {hint.kind !== 'open' && <p lang={BRITISH}>{hint.what.why}</p>}
    </div>
  );
}

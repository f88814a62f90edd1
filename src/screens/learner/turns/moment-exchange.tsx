import type { ComponentChildren, JSX } from 'preact';
import type { Turn } from '../../../core/debrief/turning-points';
import type { Entry } from '../../../core/transcript/entries';
import { wordsAt } from '../../../core/transcript/own-words';
import { turns as words } from '../../../languages/en-GB/turns';
import { Content, filled, languageOf } from '../../kit/content';
import { Icon } from '../../kit/icons';
import { eventWords } from './turn-words';

type Props = {
  readonly turn: Turn;
  readonly entries: readonly Entry[];
  readonly name: string;
};

/** What the learner heard, what could be said to it, what was, and what the customer answered. */
export function MomentExchange({ turn, entries, name }: Props): JSX.Element {
  const t = words();
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  const told = (who: string, text: string): ComponentChildren =>
    filled((gap) => t.said(who, gap), <Content lang={lang}>{text}</Content>);
  const heard = entries
    .slice(0, turn.entry)
    .findLast((entry) => entry.kind === 'said' && entry.who !== null);
  const answer = turn.answer === null ? undefined : entries[turn.answer];
  const event = turn.event === null ? undefined : entries[turn.event];
  const moved = eventWords(turn);
  const own = wordsAt(entries, turn.offered);
  return (
    <>
      {heard?.kind === 'said' && <p class="speech">{told(heard.who ?? name, heard.text)}</p>}
      {own && (
        <>
          <h4>{t.ownWords}</h4>
          <p class="speech mine">{own.text}</p>
        </>
      )}
      <h4>{t.onOffer}</h4>
      <ul class="offered">
        {turn.replies.map((reply) => (
          <li key={reply.text} class={reply === turn.reply ? 'chosen' : undefined}>
            {reply === turn.reply && (
              <b>
                <Icon name="met" /> {t.youSaid}
              </b>
            )}
            <Content lang={lang}>{reply.text}</Content>
          </li>
        ))}
      </ul>
      {answer?.kind === 'said' && <p class="speech">{told(name, answer.text)}</p>}
      {event?.kind === 'said' && moved !== null && (
        <>
          <h4>{t.next(moved)}</h4>
          <p class="speech">
            {event.who === null ? (
              <Content lang={lang}>{event.text}</Content>
            ) : (
              told(event.who, event.text)
            )}
          </p>
        </>
      )}
    </>
  );
}

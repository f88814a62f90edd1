import type { JSX } from 'preact';
import { choiceAt } from '../../../core/transcript/entries';
import { observe } from '../../../languages/en-GB/observe';
import { Content, languageOf } from '../../kit/content';
import { frustrationWord } from '../../kit/scene-words';
import { LineNotes } from './line-notes';
import { isBlind } from './seen-suggestion';
import { trustWord } from './trust-word';
import type { Session } from './use-session';

type Props = {
  readonly session: Session;
  readonly line: number | null;
  /** Grows each time a note is asked for. */
  readonly noting: number;
};

/** What can be seen of the chosen line, and noted against it. */
export function LinePanel({ session, line, noting }: Props): JSX.Element | null {
  const t = observe();
  if (session.entries.length === 0) return null;
  if (line === null) return <p class="soft line-panel">{t.noLine}</p>;
  return (
    <section class="line-panel" aria-label={t.line}>
      {!isBlind(session) && <Felt session={session} line={line} />}
      <OtherReplies session={session} line={line} />
      <LineNotes key={line} session={session} line={line} noting={noting} />
    </section>
  );
}

type LineProps = { readonly session: Session; readonly line: number };

function Felt({ session, line }: LineProps): JSX.Element | null {
  const t = observe();
  const said = session.entries.slice(0, line + 1).findLast((entry) => entry.kind === 'said');
  if (!said) return null;
  const { anger, trust } = said.feelings;
  const of = (word: string, value: number): string =>
    t.of(word, String(Math.round(value * 10) / 10));
  return (
    <p class="soft">
      {t.feltThen(
        `${t.anger.toLocaleLowerCase()} ${of(frustrationWord(anger), anger)}`,
        `${t.trust.toLocaleLowerCase()} ${of(trustWord(trust), trust)}`,
      )}
    </p>
  );
}

/** The replies that were on offer and were not chosen, where the line is a reply. */
function OtherReplies({ session: { entries }, line }: LineProps): JSX.Element | null {
  const choice = choiceAt(entries, line);
  if (!choice) return null;
  const others = choice.offered.replies.filter((reply) => reply !== choice.reply);
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  return (
    <details>
      <summary>{observe().alsoOffered(others.length)}</summary>
      <ul class="others">
        {others.map(({ text }) => (
          <li key={text}>
            <Content lang={lang}>{text}</Content>
          </li>
        ))}
      </ul>
    </details>
  );
}

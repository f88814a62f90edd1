import type { JSX } from 'preact';
import { type Judgement, type Sampled, standingOf } from '../../../core/observation/judgements';
import { commentsBack } from '../../../core/observation/verdicts';
import { dateWords } from '../../../languages/date-words';
import { observe } from '../../../languages/en-GB/observe';
import './comments-back.css';
import { nameOf } from './person-choice';

type Person = { readonly code: string; readonly name: string };

type Props = {
  readonly judgements: readonly Judgement[];
  readonly people: readonly Person[];
  /** A heading where it stands alone, a line of its own in a list. */
  readonly as: 'h2' | 'p';
};

/** What the internal quality assurer wrote back to the assessor, and what to do next; if anything. */
export function CommentsBack({ judgements, people, as: Title }: Props): JSX.Element | null {
  const t = observe().verifier;
  const comments = commentsBack(judgements);
  if (comments.length === 0) return null;
  const asks = comments.some(isRejection);
  const sealed = standingOf(judgements).signed.assessor !== undefined;
  return (
    <section class={asks ? 'comments-back asks' : 'comments-back'} aria-label={t.label}>
      <Title class="comments-title">{asks ? t.asks : t.wrote}</Title>
      <ul>
        {comments.map((one) => (
          <li key={one.criterion}>
            <b>{t.about(one.criterion, t.verdicts[one.verdict])}</b>{' '}
            <q class="comment-words">{one.comment.trim()}</q>{' '}
            <span class="soft">{t.by(nameOf(people, one.by), dateWords(one.at))}</span>
          </li>
        ))}
      </ul>
      <p>{asks ? (sealed ? t.next : t.nextOpen) : t.nothingNext}</p>
    </section>
  );
}

/** Whether the assurer sent anything back, so that the assessor has something to do. */
export function isSentBack(judgements: readonly Judgement[]): boolean {
  return commentsBack(judgements).some(isRejection);
}

function isRejection({ verdict }: Sampled): boolean {
  return verdict === 'rejected';
}

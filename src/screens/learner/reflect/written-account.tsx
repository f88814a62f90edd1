import type { JSX } from 'preact';
import { writtenParts } from '../../../core/transcript/reflection';
import { dateWords } from '../../../languages/date-words';
import { reflection as words } from '../../../languages/en-GB/reflection';
import { useAnswer } from '../../kit/answer';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { readWriting } from './kept-writing';
import './written-account.css';
import { WrittenParts } from './written-parts';

type Props = { readonly cast: Cast; readonly attempt: string };

/** What the learner wrote about an attempt; where there is nothing, a quiet offer to begin. */
export function WrittenAccount({ cast, attempt }: Props): JSX.Element | null {
  const t = words().card;
  const found = useAnswer(async () => ({ written: await readWriting(cast, attempt) }), attempt);
  const href = printRoute({ kind: 'reflect', attempt });
  if (!found) return null;
  const { written } = found;
  if (!written || writtenParts(written).length === 0) {
    return (
      <p class="offer">
        {t.offer}{' '}
        <a class="quiet" href={href}>
          {t.begin}
        </a>
      </p>
    );
  }
  return (
    <section class="card account">
      <h2>{t.title}</h2>
      <p class="soft">{dateWords(written.writtenAt)}</p>
      <WrittenParts reflection={written} />
      <a class="quiet" href={href}>
        {t.goOn}
      </a>
    </section>
  );
}

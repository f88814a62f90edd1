import type { JSX } from 'preact';
import { aboutAttempt } from '../../../app/files/about-attempt';
import { files } from '../../../languages/en-GB/files';
import { useAnswer } from '../../kit/answer';
import { verificationWords, whoseWords } from '../../kit/verification-words';
import type { Cast } from '../cast';

type Props = { readonly cast: Cast; readonly attempt: string };

/** Whose an attempt from a file is, and whether its story gives it: found out anew each time. */
export function BroughtNote({ cast, attempt }: Props): JSX.Element {
  const t = files();
  const about = useAnswer(async () => aboutAttempt(await cast.stores.attempts, attempt), attempt);
  const whose = about?.whose;
  return (
    <p class={about?.verification.kind === 'verified' ? 'notice quiet-notice' : 'notice'}>
      <span role="status">
        {whose ? t.broughtOf(whoseWords(whose)) : t.brought}{' '}
        {about ? (
          <>
            <b>{t.states[about.verification.kind]}.</b> {verificationWords(about.verification)}
          </>
        ) : (
          t.checking
        )}
      </span>
    </p>
  );
}

import type { JSX } from 'preact';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import type { Cast } from '../cast';
import { useTrouble } from './attempt-state';
import { PolicyCard } from './policy-card';
import { SignNote } from './sign-note';
import { SoundTool } from './sound-tool';

type Props = { readonly cast: Cast; readonly attempt: LiveAttempt };

/** What is at hand while a conversation is under way: the policy card, and noting a sign. */
export function PlayTools({ cast, attempt }: Props): JSX.Element {
  const trouble = useTrouble(attempt);
  // The policy as it was when this attempt began: the story may have been edited since.
  const began = attempt.log.entries().find((entry) => entry.kind === 'began');
  return (
    <>
      {began && <PolicyCard scenario={began} look={attempt.look} />}
      {began && trouble?.kind !== 'elsewhere' && (
        <SignNote setting={began.setting} note={attempt.note} />
      )}
      <SoundTool preferences={cast.preferences} />
    </>
  );
}

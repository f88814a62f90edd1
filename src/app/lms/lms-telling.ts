import { createRecorder, type Recorder, type TellLms } from '../../shell/lms/recorder';
import type { Calls } from '../../shell/lms/scorm-calls';
import { parseSuspended } from '../../shell/lms/suspended';
import { afterPaint } from '../../shell/page/after-paint';
import { attempted, instead } from '../../shell/page/faults';
import { packageFacts } from '../../shell/page/package-facts';
import { loadScheme } from '../../shell/shipped/schemes';
import type { LiveAttempt } from '../attempt/live-attempt';

/** Tells an LMS of the attempt under way, entry by entry. */
type Telling = { readonly follow: (attempt: LiveAttempt) => Promise<void> };

/** `held`: what the LMS kept when the page was opened. */
export function createTelling(calls: Calls, held: string, tell: TellLms): Telling {
  const facts = packageFacts();
  if (!facts) throw new Error('This page stands in no package.');
  const recorder = createRecorder(calls, facts, Date.now);
  const kept = held === '' ? null : attempted(() => parseSuspended(held));
  const write = (): void => tell(recorder.write());
  writeOnLeaving(recorder, write);
  let stop = (): void => {};
  return {
    async follow({ id, startedAt, log }) {
      const [began] = log.entries();
      // A moment tried again is practice, and does not take the place of the whole.
      if (began?.kind !== 'began' || began.origin || !facts.scenarios.includes(began.scenario))
        return;
      const scheme = await loadScheme(began.scheme).catch(instead(null));
      if (!scheme) return tell({ missing: ['everything'], done: false });
      stop();
      const before = kept?.id === id ? kept.before : null;
      recorder.follow({ id, startedAt, began, scheme, entries: log.entries, before });
      write();
      // What answers is seen first: an LMS may take its time. In a tab that nobody sees nothing is painted.
      stop = log.subscribe(() => (document.hidden ? write() : afterPaint(write)));
    },
  };
}

/** A page may go without a word: from a phone's screen, or with its tab. */
function writeOnLeaving(recorder: Recorder, write: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) write();
  });
  addEventListener('pagehide', () => recorder.finish());
  addEventListener('pageshow', ({ persisted }) => {
    // The session has been finished: another begins with the page.
    if (persisted) location.reload();
  });
}

import type { LmsPage } from '../../shell/lms/lms-page';
import type { TellLms } from '../../shell/lms/lms-parts';
import { createRecorder, type Recorder } from '../../shell/lms/recorder';
import { parseSuspended } from '../../shell/lms/suspended';
import { afterPaint } from '../../shell/page/after-paint';
import { attempted, instead } from '../../shell/page/faults';
import { type PackageFacts, packageFacts } from '../../shell/page/package-facts';
import { loadScheme } from '../../shell/shipped/schemes';
import type { LiveAttempt } from '../attempt/live-attempt';

/** Tells an LMS of the attempt under way, entry by entry. */
type Telling = { readonly follow: (attempt: LiveAttempt) => Promise<void> };

/** Tells whichever LMS has answered; where none has, that is told, and nobody else. */
export async function createTelling(page: LmsPage, tell: TellLms): Promise<Telling> {
  const facts = packageFacts();
  if (!facts) throw new Error('This page stands in no package.');
  const { recorder, held } = await recorderFor(page, facts, tell);
  if (!recorder) {
    tell(null);
    return { follow: async () => {} };
  }
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

type Recording = { readonly recorder: Recorder | null; readonly held: string };

/** What records for the LMS, and what that kept when the page was opened. */
async function recorderFor(page: LmsPage, facts: PackageFacts, tell: TellLms): Promise<Recording> {
  if (page.kind === 'scorm') {
    const { calls, held } = page;
    return { recorder: calls && createRecorder(calls, facts, Date.now), held };
  }
  const [launched, { createCmi5Recorder }] = await Promise.all([
    page.launch,
    import('../../shell/lms/cmi5/cmi5-recorder'),
  ]);
  const recorder = launched && createCmi5Recorder(launched, facts, Date.now, tell);
  return { recorder, held: launched?.kept.held ?? '' };
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

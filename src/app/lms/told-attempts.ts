import type { LmsPage } from '../../shell/lms/lms-page';
import type { TellLms } from '../../shell/lms/lms-parts';
import { report } from '../../shell/page/faults';
import { once } from '../../shell/page/once';
import { whenIdle } from '../../shell/page/when-idle';
import type { Attempts } from '../attempt/attempts';
import type { LiveAttempt } from '../attempt/live-attempt';

/** The same attempts, of which the LMS around this page is told. */
export function toldAttempts(attempts: Attempts, page: LmsPage, tell: TellLms): Attempts {
  if (page.kind === 'scorm' && !page.calls) {
    tell(null);
    return attempts;
  }
  // Here before the first reply is given, and after everything that its answer needs.
  const load = once(async () => (await import('./lms-telling')).createTelling(page, tell));
  whenIdle(() => void load().catch(report));
  const follow = (attempt: LiveAttempt): void =>
    void load()
      .then((telling) => telling.follow(attempt))
      .catch(report);
  return {
    ...attempts,
    async enter(...asked) {
      const entered = await attempts.enter(...asked);
      if (entered.kind === 'resumed') follow(entered.attempt);
      return entered;
    },
    async begin(...asked) {
      const attempt = await attempts.begin(...asked);
      follow(attempt);
      return attempt;
    },
  };
}

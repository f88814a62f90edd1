import type { Telling } from '../../../core/documents/telling';
import { tellingOf } from '../../../core/documents/telling-of';
import { evidence } from '../../../languages/en-GB/evidence';
import { language } from '../../../languages/en-GB/language';
import type { Session } from './use-session';

/** What is at hand to tell of the observed attempt. */
export function sessionTelling({ observed, standards, entries }: Session): Telling {
  const attempted = {
    id: observed.attempt,
    entries,
    ...standards,
    learner: observed.learner,
    day: '',
    minutes: null,
    account: null,
  };
  return tellingOf(attempted, evidence().document, language().code);
}

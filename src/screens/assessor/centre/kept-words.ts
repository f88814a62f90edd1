import { centre } from '../../../words/centre';
import { language } from '../../../words/language';

/** That something has just been kept, with the time, so that it is said anew each time. */
export function keptWords(): string {
  const time = new Intl.DateTimeFormat(language().code, { timeStyle: 'medium' });
  return centre().kept(time.format(new Date()));
}

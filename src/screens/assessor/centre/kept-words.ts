import { centre } from '../../../languages/en-GB/centre';
import { language } from '../../../languages/en-GB/language';

/** That something has just been kept, with the time, so that it is said anew each time. */
export function keptWords(): string {
  const time = new Intl.DateTimeFormat(language().code, { timeStyle: 'medium' });
  return centre().kept(time.format(new Date()));
}

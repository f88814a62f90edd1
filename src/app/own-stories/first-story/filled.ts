import type { Setting } from '../../../core/transcript/looks';

/** What an author may say about a story that is not written yet. */
export type NewStory = {
  /** Name of its folder: a slug. */
  readonly name: string;
  readonly title: string;
  readonly customer: string;
  readonly setting: Setting;
};

const OPENINGS: Readonly<Record<Setting, string>> = {
  counter: 'Monday, just after nine, and raining. A bag with one strap lands on the counter.',
  reception: 'Monday, just after nine, and raining. A bag with one strap lands on the desk.',
  phone: 'Monday, just after nine, and raining. The phone rings. A bus goes by at the other end.',
  chat: 'Monday, just after nine, and raining. A photo comes up, of a bag with one strap.',
};

/** A text of the new story with what was asked for in the place of each `@name@`. */
export function filled(text: string, { title, customer, setting }: NewStory): string {
  const first = customer.split(' ')[0] ?? customer;
  // Two people of one name could not be told apart.
  const [colleague, surname] = first === 'Sam' ? ['Alex', 'Hill'] : ['Sam', 'Reed'];
  return text
    .replaceAll('@colleague@ (team leader)', `${colleague} ${surname} (team leader)`)
    .replaceAll('@colleague@', colleague)
    .replaceAll('@first@', first)
    .replaceAll('@customer@', customer)
    .replaceAll('@title@', title)
    .replaceAll('@setting@', setting)
    .replaceAll('@opening@', OPENINGS[setting]);
}

import type { Setting } from '../../core/transcript/looks';

export const SETTING_WORDS: Readonly<Record<Setting, string>> = {
  counter: 'At the counter',
  phone: 'On the phone',
  chat: 'In a live chat',
  reception: 'At reception',
};

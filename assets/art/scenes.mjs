import { chat } from './chat.mjs';
import { counter } from './counter.mjs';
import { phone } from './phone.mjs';
import { reception } from './reception.mjs';

export const SCENES = { chat, counter, phone, reception };

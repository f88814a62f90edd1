import { backOffice } from './back-office.mjs';
import { chat } from './chat.mjs';
import { counter } from './counter.mjs';
import { home } from './home.mjs';
import { phone } from './phone.mjs';
import { reception } from './reception.mjs';

export const SCENES = { 'back-office': backOffice, chat, counter, home, phone, reception };

import { counter } from './counter.mjs';
import { phone } from './phone.mjs';

export const SCENES = { counter, phone };

import { assessor as desk } from '../../../languages/en-GB/assessor';
import { printRoute } from '../../kit/route';

/** The way back to the desk's first screen. */
export function toDesk(): { readonly href: string; readonly words: string } {
  return { href: printRoute({ kind: 'observe', observation: null }), words: desk().title };
}

import type { JSX } from 'preact';
import { instead } from '../../shell/page/faults';
import { loadFace } from '../../shell/shipped/stories';
import { useAnswer } from './answer';
import './face.css';

/** A customer's face, once it is there; its room is there at once. Beside it stands who it is. */
export function Face({ scenario }: { readonly scenario: string }): JSX.Element {
  const face = useAnswer(() => loadFace(scenario).catch(instead(null)), scenario);
  return (
    <span class="customer-face" aria-hidden="true">
      {face !== null && <img src={face} alt="" width="96" height="96" decoding="async" />}
    </span>
  );
}

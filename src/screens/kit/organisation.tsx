import type { JSX } from 'preact';
import type { Organisation } from '../../app/centre/centre-in-play';
import { play } from '../../languages/en-GB/play';

/** Whose rules hold here, quietly at the foot of a screen. The logo says no more than the name. */
export function OrganisationMark({ name, logo }: Organisation): JSX.Element {
  return (
    <p class="organisation">
      {logo && <img src={logo} alt="" />}
      <span>{play().rulesOf(name)}</span>
    </p>
  );
}

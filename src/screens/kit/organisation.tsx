import type { JSX } from 'preact';
import { play } from '../../languages/en-GB/play';

/** The organisation whose rules hold in this browser; its logo as the text of a picture. */
export type Organisation = { readonly name: string; readonly logo: string | null };

/** Whose rules hold here, quietly at the foot of a screen. The logo says no more than the name. */
export function OrganisationMark({ name, logo }: Organisation): JSX.Element {
  return (
    <p class="organisation">
      {logo && <img src={logo} alt="" />}
      <span>{play().rulesOf(name)}</span>
    </p>
  );
}

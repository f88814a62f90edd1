import type { JSX } from 'preact';
import type { SetObservation } from '../../../app/attempt/watched-play';
import { modes } from '../../../languages/en-GB/modes';

/** What an assessor has set up, as the learner has to know it before they start. */
export function SetConditions({ assessor, conditions }: SetObservation): JSX.Element {
  const t = modes();
  const { minutes, arrangements } = conditions;
  return (
    <div class="set-conditions">
      <p>
        <b>{t.watchedBy(assessor)}</b>
      </p>
      <ul>
        <li>{minutes === null ? t.notTimed : t.timed(minutes)}</li>
        {arrangements.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p class="soft">{t.once}</p>
    </div>
  );
}

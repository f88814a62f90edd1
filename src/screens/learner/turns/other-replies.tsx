import type { JSX } from 'preact';
import type { Bearing, ReplyReading } from '../../../core/debrief/reply-reading';
import { turns as words } from '../../../languages/en-GB/turns';

type Props = {
  readonly reading: ReplyReading;
  /** The language of the story. */
  readonly lang: string;
};

/** What else was on offer, where it has something to teach: a stronger reply, or mistakes not made. */
export function OtherReplies({ reading: { stronger, avoided }, lang }: Props): JSX.Element | null {
  const t = words();
  if (stronger) {
    return (
      <section class="stronger">
        <h4>{t.stronger}</h4>
        <p>{t.strongerHere}</p>
        <blockquote lang={lang}>{stronger.reply.text}</blockquote>
        <p>{t.wouldHave}</p>
        <Bearings points={stronger.points} />
      </section>
    );
  }
  if (avoided.length === 0) return null;
  return (
    <section class="avoided">
      <h4>{t.avoided}</h4>
      <p>{t.avoidedLead}</p>
      <ul class="others">
        {avoided.map(({ reply, points }) => (
          <li key={reply.text}>
            <blockquote lang={lang}>{reply.text}</blockquote>
            <Bearings points={points} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Bearings({ points }: { readonly points: readonly Bearing[] }): JSX.Element {
  const t = words();
  return (
    <ul class="bearings">
      {points.map(({ point, says }) => (
        <li key={point.id}>{t.counts(point.title, says.join('; '))}</li>
      ))}
    </ul>
  );
}

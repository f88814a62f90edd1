import type { JSX } from 'preact';
import type { MapDecision, MapPlace, MapReply } from '../../../core/map/story-map';
import { worthOf } from '../../../core/marking/worth';
import type { Chart } from './chart';
import { KIND_WORDS, kindsOf, MarkSign } from './map-mark';
import { goalOf, kindOf, letterOf, sourceWords, stepWords } from './map-words';

type Props = {
  readonly place: MapPlace;
  readonly chart: Chart;
  /** Goes to another place of the map. */
  readonly go: (id: string) => void;
};

/** All that there is to say of a place: what is heard, the replies, what they show, where they lead. */
export function PlaceWords({ place, chart, go }: Props): JSX.Element {
  // Where it is written matters to those who write, not to those who have just played.
  const source = chart.way ? null : sourceWords(place);
  const steps = chart.way?.stepsAt(place.id) ?? [];
  return (
    <>
      <p class="soft map-where">
        {steps.length > 0 && <b class="map-step">{stepWords(steps)}</b>}
        {kindOf(place)}
        {source && ` · ${source}`}
      </p>
      <Heard place={place} />
      {place.kind === 'decision' && <Replies place={place} chart={chart} go={go} />}
    </>
  );
}

function Heard({ place }: Pick<Props, 'place'>): JSX.Element | null {
  switch (place.kind) {
    case 'fault':
      return <p>{place.detail}</p>;
    case 'decision':
      return place.heard && <Quote {...place.heard} />;
    case 'end':
      return (
        <>
          {place.lastWords.map((words) => (
            <Quote key={words.text} {...words} />
          ))}
        </>
      );
  }
}

function Quote({ who, text }: { readonly who: string | null; readonly text: string }): JSX.Element {
  return (
    <p class="map-quote">
      {who === null ? (
        text
      ) : (
        <>
          <b>{who}:</b> “{text}”
        </>
      )}
    </p>
  );
}

function Replies({ place, chart, go }: Props & { readonly place: MapDecision }): JSX.Element {
  return (
    <ol class="map-replies">
      {place.replies.map((reply, at) => {
        const chosen = chart.way?.chose(place.id, at) ?? false;
        return (
          <li key={reply.source?.line ?? at} class={chosen ? 'chosen' : ''}>
            <p>
              <b class="letter">{letterOf(at)}</b> {reply.texts.join(' / ')}
            </p>
            {chosen && <p class="map-chosen">You chose this.</p>}
            <Shown reply={reply} chart={chart} />
            <Leads reply={reply} chart={chart} go={go} />
          </li>
        );
      })}
    </ol>
  );
}

function Shown({ reply, chart }: { reply: MapReply; chart: Chart }): JSX.Element {
  const { scheme } = chart;
  if (reply.shows.length === 0) {
    return (
      <p class="map-shows neither">
        <MarkSign kind="neither" /> {KIND_WORDS.neither}
      </p>
    );
  }
  return (
    <ul class="map-shows">
      {reply.shows.map((behaviour) => {
        const worths = worthOf(scheme, behaviour);
        const [kind = 'neither'] = kindsOf({ ...reply, shows: [behaviour] }, scheme).slice(-1);
        const points = worths.map(({ point }) => point.title);
        return (
          <li key={behaviour} class={kind}>
            <MarkSign kind={kind} />
            <span>
              {scheme.behaviours[behaviour]?.says ?? behaviour}.{' '}
              <span class="soft">
                {KIND_WORDS[kind]}
                {points.length > 0 && `: ${points.join(', ')}`}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Leads({ reply, chart, go }: { reply: MapReply } & Omit<Props, 'place'>): JSX.Element {
  return (
    <p class="map-leads">
      Leads to{' '}
      {reply.to.map((id, at) => (
        <span key={id}>
          {at > 0 && ' or '}
          <button type="button" class="link" onClick={() => go(id)}>
            {goalOf(chart.place(id))}
          </button>
        </span>
      ))}
      {reply.open && (reply.to.length > 0 ? ', and more not looked at' : 'what was not looked at')}
    </p>
  );
}

import type { JSX } from 'preact';
import type { MapDecision, MapPlace, MapReply } from '../../../core/map/story-map';
import { worthOf } from '../../../core/marking/worth';
import { language } from '../../../languages/en-GB/language';
import { map } from '../../../languages/en-GB/map';
import { BRITISH, Content, filled, Quoted } from '../../kit/content';
import type { Chart } from './chart';
import { kindsOf, MarkSign } from './map-mark';
import { kindOf, letterOf, nameLanguage, nameOf, sourceWords, stepWords } from './map-words';

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
      <Heard place={place} lang={chart.lang} />
      {place.kind === 'decision' && <Replies place={place} chart={chart} go={go} />}
    </>
  );
}

function Heard({
  place,
  lang,
}: Pick<Props, 'place'> & { readonly lang: string }): JSX.Element | null {
  switch (place.kind) {
    case 'fault':
      return <p lang={BRITISH}>{place.detail}</p>;
    case 'decision':
      return place.heard && <Quote {...place.heard} lang={lang} />;
    case 'end':
      return (
        <>
          {place.lastWords.map((words) => (
            <Quote key={words.text} {...words} lang={lang} />
          ))}
        </>
      );
  }
}

type QuoteProps = {
  readonly who: string | null;
  readonly text: string;
  readonly lang: string;
};

function Quote({ who, text, lang }: QuoteProps): JSX.Element {
  return (
    <p class="speech">
      {who === null ? (
        <Content lang={lang}>{text}</Content>
      ) : (
        <>
          <b lang={lang}>{who}:</b> <Quoted lang={lang}>{text}</Quoted>
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
              <b class="letter">{letterOf(at)}</b>{' '}
              <Content lang={chart.lang}>{reply.texts.join(' / ')}</Content>
            </p>
            {chosen && <p class="map-chosen">{map().chosen}</p>}
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
        <MarkSign kind="neither" /> {map().kind.neither}
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
              <Content lang={BRITISH}>{scheme.behaviours[behaviour]?.says ?? behaviour}.</Content>{' '}
              <span class="soft">
                {map().kind[kind]}
                {points.length > 0 && <Content lang={BRITISH}>{`: ${points.join(', ')}`}</Content>}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Leads({ reply, chart, go }: { reply: MapReply } & Omit<Props, 'place'>): JSX.Element {
  const t = map();
  if (reply.to.length === 0) return <p class="map-leads">{reply.open && t.leadsUnseen}</p>;
  const list = new Intl.ListFormat(language().code, { type: 'disjunction' });
  const places = list.formatToParts(reply.to).map(({ type, value }) =>
    type === 'literal' ? (
      value
    ) : (
      <button key={value} type="button" class="link" onClick={() => go(value)}>
        <Goal place={chart.place(value)} story={chart.lang} />
      </button>
    ),
  );
  return <p class="map-leads">{filled(reply.open ? t.leadsToMore : t.leadsTo, places)}</p>;
}

/** What a place is called where somebody may go there: one name may stand for replies and an end. */
function Goal({ place, story }: { place: MapPlace; story: string }): JSX.Element {
  const name = <Content lang={nameLanguage(place, story)}>{nameOf(place)}</Content>;
  if (place.kind !== 'end') return name;
  const ending = map().ending[place.ending];
  return <>{filled((gap) => map().goal(gap, ending), name)}</>;
}

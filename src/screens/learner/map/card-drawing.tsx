import type { JSX } from 'preact';
import type { MapDecision, MapPlace } from '../../../core/map/story-map';
import { language } from '../../../languages/en-GB/language';
import { map as words } from '../../../languages/en-GB/map';
import type { Box } from './box';
import { FONT, LINE, namesOf, PAD, quoteOf, ROW, TITLE, WIDTH } from './card-size';
import type { Chart } from './chart';
import { kindsOf, MarkShape } from './map-mark';
import { letterOf, nameLanguage } from './map-words';
import { fitText } from './text-fit';

type Props = {
  readonly place: MapPlace;
  readonly chart: Chart;
  readonly box: Box;
  /** Whether it is drawn with its replies, or by its name alone. */
  readonly whole: boolean;
};

/** What there is to see on a card; the card itself says it in words. */
export function CardDrawing({ place, chart, box, whole }: Props): JSX.Element {
  return (
    <svg class="drawn" aria-hidden="true">
      {whole && <Near place={place} chart={chart} width={box.width} />}
      <Name place={place} box={box} size={whole ? 38 : 16} lang={chart.lang} />
      <Pin words={pinWords(place, chart)} right={box.width + 6} />
    </svg>
  );
}

/** What is read close by: the name, what is heard, and the replies in short. */
function Near({
  place,
  chart,
  width,
}: Omit<Props, 'box' | 'whole'> & { readonly width: number }): JSX.Element {
  const lines = quoteOf(place, width);
  const top = TITLE + lines.length * LINE + 4;
  const [title, told] = namesOf(place);
  const [name] = fitText(title, width - 2 * PAD - 24, 1, `650 15px ${FONT}`);
  const under = told === null ? TITLE : TITLE + LINE;
  return (
    <g class="near">
      <text class="title" lang={titleLanguage(place, chart.lang)} x={PAD} y={28}>
        {name}
      </text>
      {told !== null && (
        <text lang={chart.lang} x={PAD} y={TITLE + 8}>
          {told}
        </text>
      )}
      {lines.map((line, at) => (
        <text key={line} class="quote" lang={chart.lang} x={PAD} y={under + 10 + at * LINE}>
          {line}
        </text>
      ))}
      {place.kind === 'decision' && <Rows place={place} chart={chart} top={top} />}
    </g>
  );
}

type RowsProps = {
  readonly place: MapDecision;
  readonly chart: Chart;
  readonly top: number;
};

function Rows({ place, chart, top }: RowsProps): JSX.Element {
  return (
    <>
      {place.replies.map((reply, at) => {
        const kinds = kindsOf(reply, chart.scheme);
        const chosen = chart.way?.chose(place.id, at) ?? false;
        const room = WIDTH - 2 * PAD - 22 - kinds.length * 16 - 4;
        const font = `${chosen ? 650 : 400} 13px ${FONT}`;
        const y = top + at * ROW;
        return (
          <g key={reply.source?.line ?? at} class={`row${chosen ? ' chosen' : ''}`}>
            <rect class="choice" x={6} y={y} width={WIDTH - 12} height={ROW - 1} rx={7} />
            <text class="letter" x={PAD} y={y + 17}>
              {letterOf(at)}
            </text>
            <text lang={chart.lang} x={PAD + 20} y={y + 17}>
              {fitText(reply.texts[0] ?? '', room, 1, font)[0]}
            </text>
            {kinds.map((kind, mark) => (
              <MarkShape
                key={kind}
                kind={kind}
                x={WIDTH - PAD - 12 - (kinds.length - 1 - mark) * 16}
                y={y + 6}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

type NameProps = Pick<Props, 'place' | 'box'> & {
  readonly size: number;
  readonly lang: string;
};

/** The name alone, in the middle: what can still be read from far off. */
function Name({ place, box, size, lang }: NameProps): JSX.Element {
  const [words, told] = namesOf(place);
  const high = size * 1.15;
  const most = Math.max(1, Math.floor((box.height - 8) / high));
  const lines = fitText(words, box.width - 12, Math.min(3, most), `650 ${size}px ${FONT}`);
  const under = told !== null && size < 20 ? 1 : 0;
  const top = box.height / 2 - ((lines.length - 1 + under) * high) / 2 + size * 0.35;
  return (
    <g class={size > 20 ? 'far name' : 'name'} style={{ fontSize: size }}>
      {lines.map((line, at) => (
        <text key={line} lang={titleLanguage(place, lang)} x={box.width / 2} y={top + at * high}>
          {line}
        </text>
      ))}
      {under === 1 && (
        <text class="told" lang={lang} x={box.width / 2} y={top + lines.length * high}>
          {fitText(told ?? '', box.width - 12, 1, `13px ${FONT}`)[0]}
        </text>
      )}
    </g>
  );
}

/** In large letters an end has its kind, in the product's own words. */
function titleLanguage(place: MapPlace, story: string): string {
  return place.kind === 'decision' ? nameLanguage(place, story) : language().code;
}

function pinWords({ id }: MapPlace, { map, way }: Chart): string {
  if (way) return way.stepsAt(id).join(', ');
  return id === map.start ? words().start : '';
}

type PinProps = { readonly words: string; readonly right: number };

/** A number or a word on the edge of a card. */
function Pin({ words, right }: PinProps): JSX.Element | null {
  if (words === '') return null;
  const width = Math.max(30, words.length * 9 + 16);
  return (
    <g class="pin">
      <rect class="pin-body" x={right - width} y={-18} width={width} height={28} rx={14} />
      <text x={right - width / 2} y={1}>
        {words}
      </text>
    </g>
  );
}

import type { JSX, RefObject } from 'preact';
import { map } from '../../../languages/en-GB/map';
import type { Box } from './box';
import type { Chart } from './chart';
import { MapCard } from './map-card';
import type { Layout } from './map-layout';
import { MapLines } from './map-lines';
import { asWords } from './map-words';

/** Below this the words of a card are too small to read, and only its name is shown, larger. */
const FAR = 0.55;

type Props = {
  readonly chart: Chart;
  readonly layout: Layout;
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly scale: number;
  /** Whether cards are drawn with their replies, or by their names alone. */
  readonly whole: boolean;
  readonly current: string;
  readonly pick: (id: string) => void;
  readonly go: (id: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

/** All of a map as one drawing: knots at the back, ways over them, cards in front. */
export function MapDrawing(props: Props): JSX.Element {
  const { chart, layout, drawing, scale, whole, current, pick, go, onKey } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no fieldset inside of SVG.
    <svg
      ref={drawing}
      class={`map-drawing${whole && scale < FAR ? ' from-far' : ''}`}
      width={Math.round(layout.width * scale)}
      height={Math.round(layout.height * scale)}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      aria-label={map().places}
      role="group"
    >
      {[...layout.knots].map(([knot, box]) => (
        <Knot key={knot} name={knot} box={box} lang={chart.lang} />
      ))}
      <MapLines chart={chart} layout={layout} current={current} />
      {[...layout.boxes].map(([id, box]) => (
        <MapCard
          key={id}
          place={chart.place(id)}
          chart={chart}
          box={box}
          whole={whole}
          current={id === current}
          onFocus={() => pick(id)}
          onClick={() => go(id)}
          onKey={onKey}
        />
      ))}
    </svg>
  );
}

type KnotProps = { readonly name: string; readonly box: Box; readonly lang: string };

function Knot({ name, box, lang }: KnotProps): JSX.Element {
  return (
    <svg class="knot" aria-hidden="true" lang={lang}>
      <rect class="knot-body" {...box} rx={18} />
      <text x={box.x + 16} y={box.y + 24}>
        {asWords(name)}
      </text>
    </svg>
  );
}

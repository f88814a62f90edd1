import type { JSX } from 'preact';
import type { MapPlace } from '../../../core/map/story-map';
import { map } from '../../../languages/en-GB/map';
import type { Box } from './box';
import { CardDrawing } from './card-drawing';
import type { Chart } from './chart';
import { kindOf, nameOf, stepWords } from './map-words';

type Props = {
  readonly place: MapPlace;
  readonly chart: Chart;
  readonly box: Box;
  /** Whether it is drawn with its replies, or by its name alone. */
  readonly whole: boolean;
  readonly current: boolean;
  /** It has the focus. */
  readonly onFocus: () => void;
  readonly onClick: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
};

/** One place, as a card that can be focused. */
export function MapCard({
  place,
  chart,
  box,
  whole,
  current,
  onFocus,
  onClick,
  onKey,
}: Props): JSX.Element {
  const steps = chart.way?.stepsAt(place.id) ?? [];
  const passed = chart.way === null ? '' : steps.length > 0 ? ' passed' : ' passed-by';
  const ending = place.kind === 'end' ? ` ${place.ending}` : '';
  return (
    <g
      class={`place ${place.kind}${ending}${passed}${current ? ' current' : ''}`}
      transform={`translate(${box.x} ${box.y})`}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: there is no button inside of SVG. */}
      <g
        class="card-button"
        role="button"
        // In small letters: SVG tells them from capitals.
        tabindex={current ? 0 : -1}
        aria-label={spoken(place, chart, steps)}
        aria-pressed={current}
        data-place={place.id}
        onFocus={onFocus}
        onClick={onClick}
        onKeyDown={onKey}
      >
        <rect class="ring" x={-6} y={-6} width={box.width + 12} height={box.height + 12} rx={18} />
        <rect class="body" width={box.width} height={box.height} rx={12} />
      </g>
      <CardDrawing place={place} chart={chart} box={box} whole={whole} />
    </g>
  );
}

function spoken(place: MapPlace, { way }: Chart, steps: readonly number[]): string {
  const t = map();
  const where = way && (steps.length > 0 ? t.onYourWay(stepWords(steps)) : t.notOnYourWay);
  return t.card(nameOf(place), kindOf(place), where ?? '');
}

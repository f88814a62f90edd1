import type { JSX } from 'preact';
import type { View } from '../../../core/class/class';
import { classroom as words } from '../../../languages/en-GB/classroom';

/** What the words in the cells of the table mean. */
export function TableLegend({ view }: { readonly view: View }): JSX.Element {
  return <p class="class-legend">{words().legend[view]}</p>;
}

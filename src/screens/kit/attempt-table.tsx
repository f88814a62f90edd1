import type { ComponentChildren, JSX } from 'preact';
import { printRoute } from './route';

/** One attempt: what stands in its cells, and the way to its debrief. */
type AttemptRow = {
  readonly attempt: string;
  readonly cells: readonly string[];
  /** Which debrief it is, said after the link to who cannot see the row. */
  readonly of: string;
};

type Props = {
  /** The name of the table, for who cannot see where it stands. */
  readonly name: ComponentChildren;
  readonly heads: readonly string[];
  /** The last column: a link to each debrief, and what stands above it. */
  readonly link: { readonly head: string; readonly words: string };
  readonly rows: readonly AttemptRow[];
};

/** A table of attempts, each with a link to its debrief. In a narrow room each row is a block. */
export function AttemptTable({ name, heads, link, rows }: Props): JSX.Element {
  return (
    <table class="stacked">
      <caption class="unseen">{name}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">
            <span class="unseen">{link.head}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ attempt, cells, of }) => (
          <tr key={attempt}>
            {cells.map((cell, at) => (
              <td key={heads[at]}>{cell}</td>
            ))}
            <td>
              <a href={printRoute({ kind: 'debrief', attempt })}>
                {link.words}
                <span class="unseen">{of}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

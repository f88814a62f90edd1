import type { JSX } from 'preact';
import { render } from 'preact';
import {
  type Block,
  citation,
  type Document,
  type Paragraph,
  type Run,
  type Runs,
  type Section,
  type Table,
} from '../../core/documents/document';
import type { Letterhead } from '../../core/documents/letterhead';
import { edgePages } from './page-edges';
import './paper.css';

/** A document on the screen, as the page it is printed on. */
export type Paper = {
  /** Puts a document in the place of the one before. */
  readonly show: (document: Document) => void;
  readonly stop: () => void;
};

/** Lays documents out in `host`, and readies their pages for print. */
export function mountPaper(host: HTMLElement): Paper {
  let clear = (): void => {};
  return {
    show(shown) {
      clear();
      clear = edgePages(shown);
      render(<Sheet shown={shown} />, host);
    },
    stop() {
      clear();
      render(null, host);
    },
  };
}

function Sheet({ shown }: { readonly shown: Document }): JSX.Element {
  return (
    <article class="sheet" lang={shown.language} aria-label={shown.title}>
      <header>
        {shown.letterhead && <Head {...shown.letterhead} />}
        <h2>{shown.title}</h2>
        <p class="sheet-notice">{shown.notice}</p>
      </header>
      {shown.sections.map((section) => (
        <SheetSection key={section.title} section={section} beside={shown.beside} />
      ))}
    </article>
  );
}

/** Whose document it is. The logo says no more than the name beside it. */
function Head({ name, logo }: Letterhead): JSX.Element {
  return (
    <p class="sheet-head">
      {logo && <img src={logo.url} alt="" width={logo.width} height={logo.height} />}
      <span>{name}</span>
    </p>
  );
}

type SectionProps = { readonly section: Section; readonly beside: string };

function SheetSection({ section, beside }: SectionProps): JSX.Element {
  return (
    <section>
      <h3>{section.title}</h3>
      {section.blocks.map((block, at) => (
        <BlockView key={at} block={block} beside={beside} />
      ))}
    </section>
  );
}

type BlockProps = { readonly block: Block; readonly beside: string };

function BlockView({ block, beside }: BlockProps): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return <Passage paragraph={block} beside={beside} />;
    case 'heading':
      return <h4>{block.text}</h4>;
    case 'note':
      return <p class="sheet-note">{block.text}</p>;
    case 'quote':
      return <blockquote>{block.text}</blockquote>;
    case 'list':
      return (
        <ul class="sheet-list">
          {block.items.map((item, at) => (
            <li key={at}>
              <Words runs={item} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl class="sheet-facts">
          {block.facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <SheetTable table={block} />;
    case 'signatures':
      return <Signatures block={block} />;
  }
}

type PassageProps = { readonly paragraph: Paragraph; readonly beside: string };

function Passage({ paragraph: { runs, margin }, beside }: PassageProps): JSX.Element {
  const words = (
    <p>
      <Words runs={runs} />
    </p>
  );
  if (!margin) return words;
  return (
    <div class="passage">
      {words}
      {margin.length > 0 && (
        <p class="beside">
          <span class="beside-name">{beside} </span>
          {margin.map((line) => (
            <span key={line} class="beside-line">{`${line} `}</span>
          ))}
        </p>
      )}
    </div>
  );
}

function Words({ runs }: { readonly runs: Runs }): JSX.Element {
  return (
    <>
      {runs.map((run, at) => (
        <Word key={at} run={run} />
      ))}
    </>
  );
}

function Word({ run }: { readonly run: Run }): JSX.Element {
  switch (run.kind) {
    case 'text':
      return <>{run.text}</>;
    case 'strong':
      return <strong>{run.text}</strong>;
    case 'quoted':
      return <span class="own-words">{run.text}</span>;
    case 'cite':
      return <small class="cite">{citation(run.entries)}</small>;
  }
}

/** Said although they are a table's own: where it is laid out as a list, some browsers forget them. */
const ROLES = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader' },
  first: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

function SheetTable({ table: { name, head, widths, rows, together } }: TableProps): JSX.Element {
  return (
    <table {...ROLES.table} class={together ? 'together' : undefined}>
      <caption class="unseen">{name}</caption>
      <colgroup>
        {widths.map((width, at) => (
          <col key={at} style={{ width: `${width}%` }} />
        ))}
      </colgroup>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          {head.map((column) => (
            <th key={column} {...ROLES.column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group}>
        {rows.map((cells, at) => (
          <SheetRow key={at} cells={cells} head={head} />
        ))}
      </tbody>
    </table>
  );
}

type TableProps = { readonly table: Table };
type RowProps = { readonly cells: readonly Runs[]; readonly head: readonly string[] };

function SheetRow({ cells: [first = [], ...others], head }: RowProps): JSX.Element {
  return (
    <tr {...ROLES.row}>
      <th {...ROLES.first} scope="row">
        <Words runs={first} />
      </th>
      {others.map((cell, at) => (
        <td key={at} {...ROLES.cell} data-head={head[at + 1]}>
          <Words runs={cell} />
        </td>
      ))}
    </tr>
  );
}

type SignaturesProps = { readonly block: Extract<Block, { kind: 'signatures' }> };

function Signatures({ block: { labels, lines } }: SignaturesProps): JSX.Element {
  return (
    <div class="signatures">
      {lines.map(({ who, name, date }) => (
        <div key={who} class="signature">
          <p class="signs">{who}</p>
          <p>
            <span>{labels.name}</span> <b>{name}</b>
          </p>
          <p>
            <span>{labels.signature}</span>
          </p>
          <p>
            <span>{labels.date}</span> <b>{date}</b>
          </p>
        </div>
      ))}
    </div>
  );
}

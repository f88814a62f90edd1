import {
  BorderStyle,
  Footer,
  Header,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  Document as Word,
} from 'docx';
import type { Document } from '../../core/documents/document';
import type { Letterhead } from '../../core/documents/letterhead';
import { wordSection } from './docx-blocks';
import { DEEP, MM, SMALL, SOFT, WIDTH } from './docx-runs';
import { wordStyles } from './docx-styles';

const PAGE = {
  size: { width: Math.round(210 * MM), height: Math.round(297 * MM) },
  margin: {
    top: Math.round(22 * MM),
    bottom: Math.round(20 * MM),
    left: Math.round(17 * MM),
    right: Math.round(17 * MM),
  },
};

/** A document as a Word file: real headings, lists and tables, its title and its language. */
export function printDocx(document: Document): Promise<Blob> {
  const { title, notice, running, language, sections } = document;
  const word = new Word({
    title,
    description: notice,
    creator: 'Composure',
    lastModifiedBy: 'Composure',
    styles: wordStyles(language),
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: new Header({ children: [edge([small(running)])] }) },
        footers: { default: new Footer({ children: [edge(footing(document))] }) },
        children: [
          ...head(document),
          new Paragraph({ style: 'Title', text: title }),
          new Paragraph({
            children: [new TextRun({ text: notice, bold: true })],
            border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: DEEP, space: 6 } },
          }),
          ...sections.flatMap((section) => wordSection(section, document)),
        ],
      },
    ],
  });
  return Packer.toBlob(word);
}

/** The organisation's logo and name above the title, where one is set. */
function head({ letterhead }: Document): readonly Paragraph[] {
  if (!letterhead) return [];
  const { name, logo } = letterhead;
  const words = new TextRun({ text: logo ? `  ${name}` : name, bold: true, color: SOFT });
  const children = logo ? [picture(name, logo), words] : [words];
  // As high as the picture: a line of fixed height would cut it off.
  return [
    new Paragraph({ children, spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 160 } }),
  ];
}

/** In pixels, as Word counts them: 96 to the inch. */
const HEAD = { width: 180, height: 44 };

function picture(name: string, logo: NonNullable<Letterhead['logo']>): ImageRun {
  const scale = Math.min(1, HEAD.width / logo.width, HEAD.height / logo.height);
  return new ImageRun({
    type: logo.url.startsWith('data:image/png') ? 'png' : 'jpg',
    data: logo.url,
    transformation: {
      width: Math.round(logo.width * scale),
      height: Math.round(logo.height * scale),
    },
    altText: { name, title: name, description: name },
  });
}

function small(text: string): TextRun {
  return new TextRun({ text, size: SMALL, color: SOFT });
}

/** The notice at the left of the foot, and the number of the page at the right. */
function footing({ notice, page }: Document): readonly TextRun[] {
  const numbers = page.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
  });
  const run = { size: SMALL, color: SOFT };
  return [small(notice), new TextRun({ ...run, children: [new Tab(), ...numbers] })];
}

function edge(children: readonly TextRun[]): Paragraph {
  return new Paragraph({
    children: [...children],
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
  });
}

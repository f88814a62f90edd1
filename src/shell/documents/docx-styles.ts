import type { IBaseParagraphStyleOptions, IStylesOptions } from 'docx';
import { DEEP, SMALL, SOFT } from './docx-runs';

const heading = (size: number, before: number): IBaseParagraphStyleOptions => ({
  run: { size, bold: true, color: DEEP, font: 'Calibri' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
});

const own = (
  id: string,
  name: string,
  run: object,
  spacing: { readonly before: number; readonly after: number },
) => ({ id, name, basedOn: 'Normal', run, paragraph: { spacing } });

/** How a Word file looks; `language` is the one its spelling is checked in. */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, language: { value: language } },
        paragraph: { spacing: { after: 100, line: 264 } },
      },
      title: { run: { size: 36, bold: true, color: DEEP }, paragraph: { spacing: { after: 80 } } },
      heading1: heading(27, 320),
      heading2: heading(23, 200),
    },
    paragraphStyles: [
      own('SmallPrint', 'Small print', { size: SMALL, color: SOFT }, { before: 0, after: 100 }),
      own('Passage', 'Passage', {}, { before: 20, after: 60 }),
      own('Beside', 'Beside', { size: SMALL, bold: true, color: DEEP }, { before: 30, after: 0 }),
      own('Cell', 'Cell', { size: 19 }, { before: 0, after: 0 }),
      own('TableHead', 'Table head', { size: 19, bold: true }, { before: 0, after: 0 }),
      own('Gap', 'Gap', { size: 8 }, { before: 0, after: 40 }),
    ],
  };
}

import { TextRun } from 'docx';
import { citation, type Run, type Runs } from '../../core/documents/document';

/** Colours and sizes of a Word file; sizes are in half points. */
export const DEEP = '0A464C';
export const SOFT = '505B65';
export const LINE = 'C9CED3';
export const TINT = 'F1F4F5';
export const SMALL = 17;

/** A millimetre in twentieths of a point, in which Word measures pages. */
export const MM = 56.7;
/** The width of an A4 page between its margins. */
export const WIDTH = Math.round(176 * MM);

/** Runs as Word has them. */
export function wordRuns(runs: Runs, bold = false): readonly TextRun[] {
  return runs.map((run) => wordRun(run, bold));
}

function wordRun(run: Run, bold: boolean): TextRun {
  switch (run.kind) {
    case 'text':
      return new TextRun({ text: run.text, bold });
    case 'strong':
      return new TextRun({ text: run.text, bold: true });
    case 'quoted':
      return new TextRun({ text: run.text, italics: true, bold });
    case 'cite':
      return new TextRun({ text: citation(run.entries), color: SOFT, size: SMALL });
  }
}

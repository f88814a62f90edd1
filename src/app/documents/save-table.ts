import type { Cell } from '../../shell/documents/csv';
import { saveFile } from '../../shell/storage/file';

/** Hands a table out as a CSV file of that name. What prints it is fetched when one is first wanted. */
export async function saveTable(name: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const { printCsv } = await import('../../shell/documents/csv');
  saveFile(name, printCsv(rows), 'text/csv;charset=utf-8');
}

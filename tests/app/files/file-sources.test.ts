import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type Refused, sourcesIn } from '../../../src/app/files/file-sources';
import { ZipFault } from '../../../src/shell/storage/zip-bounds';

type Files = Readonly<Record<string, Uint8Array>>;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const zipped = (files: Files): Uint8Array<ArrayBuffer> => new Uint8Array(zipSync({ ...files }));

/** What each file of a zip holds, or why it is refused, by the name that it is shown by. */
async function found(zip: Uint8Array<ArrayBuffer>): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = {};
  const all = await sourcesIn([new File([zip], 'all.zip')], (name, why) => {
    texts[name] = why;
  });
  for (const { name, read } of all) {
    texts[name] = await read().catch((error: ZipFault | Refused) =>
      error instanceof ZipFault ? error.fault : error.why,
    );
  }
  return texts;
}

describe('F8 Files come in as colleges have them', () => {
  test('a class’s hand-ins: a zip with a folder for each learner, and their zip in it', async () => {
    const hers = 'Amy Birch_48213_assignsubmission_file_';
    const his = 'Ben Ames_48214_assignsubmission_file_';
    const zip = zipped({
      [`${hers}/composure-L-1.zip`]: zipped({ 'a.json': bytes('amy'), 'README.txt': bytes('x') }),
      [`${his}/composure-L-2.zip`]: zipped({ 'a.json': bytes('ben'), 'deep/b.json': bytes('b') }),
      [`${his}/essay.docx`]: bytes('words'),
      'Chloe Ng_48215_assignsubmission_onlinetext_/a.json': bytes('chloe'),
    });
    expect(await found(zip)).toEqual({
      [`${hers}/a.json`]: 'amy',
      [`${his}/a.json`]: 'ben',
      [`${his}/b.json`]: 'b',
      'essay.docx': 'another-kind',
      'a.json': 'chloe',
    });
  });
  test('people come before attempts, from whatever zip', async () => {
    const zip = zipped({
      'A_1/x.zip': zipped({ 'record-a.json': bytes('r'), 'b.json': bytes('b') }),
      'B_2/y.zip': zipped({ 'people.json': bytes('p') }),
    });
    expect(Object.keys(await found(zip))).toEqual([
      'B_2/people.json',
      'A_1/b.json',
      'A_1/record-a.json',
    ]);
  });
  test('a zip deeper than that, or one that is damaged, is refused alone', async () => {
    const deep = zipped({ 'deeper.zip': zipped({ 'a.json': bytes('a') }) });
    const zip = zipped({
      'A_1/x.zip': deep,
      'B_2/y.zip': bytes('no zip at all'),
      'C_3/z.zip': zipped({ 'c.json': bytes('c') }),
    });
    expect(await found(zip)).toEqual({
      'A_1/deeper.zip': 'zip-nested',
      'B_2/y.zip': 'zip-damaged',
      'C_3/c.json': 'c',
    });
  });
});

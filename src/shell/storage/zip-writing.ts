import { Zip, ZipDeflate } from 'fflate';

/** A zip that is being written, one file at a time. */
type ZipWriter = {
  /** `at`: milliseconds since 1970, the day that is put on the file. */
  readonly add: (name: string, text: string, at: number) => void;
  readonly finish: () => Blob;
};

/** A zip knows no day before 1980 and none after 2099. */
const FIRST = Date.UTC(1980, 0, 2);
const LAST = Date.UTC(2099, 11, 30);

export function createZip(): ZipWriter {
  const pieces: BlobPart[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  return {
    add(name, text, at) {
      const file = new ZipDeflate(name);
      file.mtime = Math.min(Math.max(at, FIRST), LAST);
      zip.add(file);
      file.push(new TextEncoder().encode(text), true);
    },
    finish() {
      zip.end();
      return new Blob(pieces, { type: 'application/zip' });
    },
  };
}

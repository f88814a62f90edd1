/** Something that was dropped or chosen: a file, or a folder of the kind that browsers hand over. */
export type Dropped = File | FileSystemEntry;

/** Every file in what was dropped, folders opened, in the order they come. */
export async function* filesIn(dropped: readonly Dropped[]): AsyncGenerator<File> {
  for (const one of dropped) {
    if (one instanceof File) yield one;
    else if (isFile(one)) yield await fileOf(one);
    else if (isFolder(one)) yield* filesInFolder(one);
  }
}

async function* filesInFolder(folder: FileSystemDirectoryEntry): AsyncGenerator<File> {
  const reader = folder.createReader();
  // A folder is handed out in portions of a hundred; an empty one is the end.
  for (let some = await portion(reader); some.length > 0; some = await portion(reader)) {
    yield* filesIn(some);
  }
}

function portion(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

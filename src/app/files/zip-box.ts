/** Something that goes into a zip, and how the zip's own list tells of it. */
type Item = {
  readonly name: string;
  readonly text: string;
  readonly at: number;
  readonly says: string;
};

/** A zip that grows, and counts aloud. `free` gives a name that nothing in it has. */
export type Box = {
  readonly put: (item: Item) => void;
  readonly free: (name: string) => string;
};

/** What the build says to the script of a page that is drawn before the product has come. */
export type PageFacts = {
  readonly scenario: string;
  /** Before each line of the opening, at each pace: milliseconds. */
  readonly waits: Readonly<Record<'slow' | 'normal', readonly number[]>>;
  /** What is seen in place of each line until it is told. */
  readonly says: readonly string[];
  /** Whether the product speaks other languages than British English. */
  readonly foreign: boolean;
};

import type { Launched } from './cmi5/launch';
import type { Calls } from './scorm-calls';

/** The LMS around a page, as the script of a package found it: asked before anything was drawn. */
export type LmsPage =
  | {
      readonly kind: 'scorm';
      /** Null where no LMS was found, or where it did not answer. */
      readonly calls: Calls | null;
      /** The attempt that it keeps, as text; empty where it keeps none. */
      readonly held: string;
    }
  /** Null where no LMS has launched the page, or where it does not answer. */
  | { readonly kind: 'cmi5'; readonly launch: Promise<Launched | null> };

/** What the script of a package left; null in a page that is meant for no LMS. */
export function lmsPage(): LmsPage | null {
  return (globalThis as { lms?: LmsPage }).lms ?? null;
}

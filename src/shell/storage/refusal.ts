/**
 * Why a browser keeps nothing, or no more: it does not let anybody, has no room left, has a newer
 * version of the product open, has cleared what was there, or cannot say.
 */
export type Refusal = 'blocked' | 'full' | 'newer' | 'cleared' | 'broken';

/** What an error of the store means for whoever wanted something kept. */
export function refusalIn(error: unknown): Refusal {
  if (!(error instanceof DOMException)) return 'blocked';
  switch (error.name) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'NotFoundError':
      return 'cleared';
    case 'SecurityError':
    case 'NotAllowedError':
      return 'blocked';
    default:
      return 'broken';
  }
}

import { NotFound } from '../../core/transcript/bad-input';

/** SHA-256 of a text as hexadecimal digits. Throws where the page did not come by https. */
export async function digestOf(text: string): Promise<string> {
  if (!crypto.subtle) throw new NotFound('Digests are made only on pages that came by https.');
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

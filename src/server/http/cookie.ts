import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Served } from './served';

const LONGEST_S = 30 * 24 * 3600;

/** Behind TLS the name itself makes browsers hold to it: this host alone, never by plain http. */
function nameOn(isSecure: boolean): string {
  return isSecure ? '__Host-composure' : 'composure';
}

/** The token of a session, as the browser brings it. */
export function tokenOf(c: Context<Served>): string | null {
  return getCookie(c, nameOn(c.get('isSecure'))) ?? null;
}

/** Gives a browser its session; on a computer that is shared it is gone with the browser's window. */
export function giveToken(c: Context<Served>, token: string, ownDevice: boolean): void {
  put(c, token, ownDevice ? { maxAge: LONGEST_S } : {});
}

export function takeToken(c: Context<Served>): void {
  put(c, '', { maxAge: 0 });
}

function put(c: Context<Served>, value: string, lasting: { readonly maxAge?: number }): void {
  const secure = c.get('isSecure');
  setCookie(c, nameOn(secure), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    ...lasting,
  });
}

import { part } from '../words';

/** The way from the first screen to signing in, where a college has a server behind the site. */
export const words = { signIn: 'Sign in' };

/** What leads from the first screen to signing in. */
export const collegeLink = part('college-link', words);

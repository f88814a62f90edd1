import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../../src/shell/lms/xapi/statements';
import { cmi5Refusal, launchDataOf, type SessionRules } from './cmi5-rules';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TOKEN = 'c2VjcmV0';

/** What breaks of an LRS: it is gone, or says this status to whatever fits. */
type Broken = { readonly gone?: boolean; readonly status?: number; readonly asked?: RegExp };

/**
 * A learning record store on a web server of its own, of as much of xAPI 1.0.3 as is used here: it wants its
 * key and the version, takes each id once, refuses another statement under the same id with 409, and keeps
 * documents. With `rules` it is an LMS that launches by cmi5, and refuses what that forbids.
 */
export async function smallLrs(rules: SessionRules | null = null) {
  const kept = new Map<string, Statement>();
  const documents = new Map<string, string>();
  const requests: string[] = [];
  let broken: Broken = {};
  let given = false;
  const takes = (all: readonly Statement[]): number => {
    if (!all.every(isSound)) return 400;
    const taken = [...kept.values()];
    for (const one of all) {
      const known = kept.get(one.id);
      if (known && !isDeepStrictEqual(known, one)) return 409;
      const refusal = known || !rules ? null : cmi5Refusal(one, taken, rules);
      if (refusal !== null) {
        requests.push(`refused ${refusal}`);
        return 403;
      }
      taken.push(one);
    }
    for (const one of all) kept.set(one.id, one);
    return 200;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', 'http://lrs');
    const say = (status: number, text = ''): void => {
      response
        .writeHead(status, {
          'access-control-allow-origin': '*',
          'access-control-allow-headers': 'authorization,content-type,x-experience-api-version',
          'access-control-allow-methods': 'GET,POST,PUT',
        })
        .end(text);
    };
    if (broken.gone) return void response.destroy();
    if (method === 'OPTIONS') return say(204);
    const path = url.pathname.replace('/lrs/', '');
    requests.push(`${method} ${path}`);
    if (broken.status !== undefined && (broken.asked ?? /./).test(`${method} ${path}`)) {
      return say(broken.status);
    }
    const body = (await request.toArray()).join('');
    if (path === '/fetch') {
      // The token is given once.
      if (given) return say(200, JSON.stringify({ 'error-code': '1', 'error-text': 'Used.' }));
      given = true;
      return say(200, JSON.stringify({ 'auth-token': TOKEN }));
    }
    if (headers.authorization !== `Basic ${TOKEN}`) return say(401);
    if (headers['x-experience-api-version'] !== '1.0.3') return say(400);
    if (path === 'statements' && method === 'POST') {
      return say(takes([JSON.parse(body)].flat() as readonly Statement[]));
    }
    if (path === 'statements') {
      const found = kept.get(url.searchParams.get('statementId') ?? '');
      return found ? say(200, JSON.stringify(found)) : say(404);
    }
    url.searchParams.sort();
    const name = `${path}?${url.searchParams}`;
    if (method === 'PUT') {
      documents.set(name, body);
      return say(204);
    }
    const found = documents.get(name);
    return found === undefined ? say(404) : say(200, found);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  return {
    access: { endpoint: `${address}/lrs`, authorization: `Basic ${TOKEN}` },
    statements: () => [...kept.values()],
    /** The verbs of what is kept, in order. */
    verbs: () => [...kept.values()].map(({ verb }) => verb.id.split('/').at(-1) ?? ''),
    documents,
    requests,
    breaks(how: Broken): void {
      broken = how;
    },
    /** The address at which the LMS opens a page, once it has said what it has to say of it. */
    launches(page: string, { registration, activityId, actor, ...rest }: SessionRules): string {
      const agent = JSON.stringify(actor);
      const asked = { activityId, agent, registration, stateId: 'LMS.LaunchData' };
      const data = launchDataOf({ registration, activityId, actor, ...rest });
      documents.set(`activities/state?${new URLSearchParams(asked)}`, JSON.stringify(data));
      const given = { endpoint: `${address}/lrs`, fetch: `${address}/fetch`, actor: agent };
      return `${page}?${new URLSearchParams({ ...given, registration, activityId })}`;
    },
    /** As an LMS that launches the page once more: another token, another session. */
    relaunch(): void {
      given = false;
      if (rules) rules.session = `${rules.session}+`;
    },
    async off(): Promise<void> {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

export type SmallLrs = Awaited<ReturnType<typeof smallLrs>>;

/** What every LRS looks at: ids, accounts, IRIs as keys, scores within their bounds. */
function isSound({ id, actor, verb, object, result, context, timestamp }: Statement): boolean {
  const { scaled = 0, raw = 0, min = raw, max = raw } = result?.score ?? {};
  const keys = [result?.extensions, context.extensions].flatMap((one) => Object.keys(one ?? {}));
  return (
    UUID.test(id) &&
    isDeepStrictEqual(
      Object.keys(actor).filter((key) => key !== 'objectType'),
      ['account'],
    ) &&
    [verb.id, object.id, actor.account.homePage, ...keys].every((iri) => URL.canParse(iri)) &&
    Math.abs(scaled) <= 1 &&
    min <= raw &&
    raw <= max &&
    !Number.isNaN(Date.parse(timestamp)) &&
    (context.registration === undefined || UUID.test(context.registration))
  );
}

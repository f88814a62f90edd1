import type {
  MapDecision,
  MapEnd,
  MapFault,
  MapPlace,
  MapReply,
  StoryMap,
} from '../../map/story-map';
import type { Place, Places } from '../../story/compile';
import type { Reply, Said } from '../../transcript/entries';
import type { Exploration, Step } from '../explore/explore';
import { createFinder } from '../explore/words';
import { decisionNames, partOf } from './blocks';

/** A place while it is gathered: the path stands for where it is in the source. */
type Spot = { readonly id: string; readonly path: string };
type Drawn = Spot & { readonly heard: Said | null; readonly replies: Map<string, DrawnReply> };
type DrawnReply = { readonly said: Reply[]; readonly to: Set<string>; open: boolean };
type Closing = Spot & { readonly last: Map<string, Said> };

/**
 * A picture of an explored story for people: one place for each decision, end and fault as the
 * author wrote it, and between them only the ways that some playthrough takes.
 */
export function storyMap(exploration: Exploration, places: Places): StoryMap {
  const { states, opening, content, unproved } = exploration;
  const names = decisionNames(content, states);
  const ends = createEnds(exploration);
  const idAfter = (step: Step): string | null =>
    step.to.kind === 'decision' ? (names[step.to.state] ?? null) : ends.idAfter(step);
  const start = idAfter(opening);
  const drawn = drawDecisions(exploration, names, idAfter);
  const whereIs = ({ id, path }: Spot) => ({
    id,
    ...partOf(content, path),
    source: lineOf(places, path),
  });
  const decisions = [...drawn.values()].map((one): MapDecision => {
    const replies = inSource(
      [...one.replies].map(([target, reply]) => replyOf(target, reply, places)),
    );
    const source = replies[0]?.source ?? lineOf(places, one.path);
    return { kind: 'decision', ...whereIs(one), source, heard: quote(one.heard), replies };
  });
  const finished = ends.all().map(({ end, ...spot }) => ({ ...end, ...whereIs(spot) }));
  return tidied({ start, places: inOrder([...decisions, ...finished]), unproved });
}

function drawDecisions(
  { states, opening }: Exploration,
  names: readonly string[],
  idAfter: (step: Step) => string | null,
): ReadonlyMap<string, Drawn> {
  const drawn = new Map<string, Drawn>();
  for (const [at, { replies, targets, steps, from }] of states.entries()) {
    const id = names[at] ?? '';
    const before = from ? states[from.state]?.steps[from.reply] : opening;
    const path = targets[0] ?? '';
    const heard = before?.lines.at(-1) ?? null;
    const place: Drawn = drawn.get(id) ?? { id, path, heard, replies: new Map() };
    drawn.set(id, place);
    for (const [index, target] of targets.entries()) {
      const reply: DrawnReply = place.replies.get(target) ?? {
        said: [],
        to: new Set(),
        open: false,
      };
      place.replies.set(target, reply);
      const said = replies[index];
      if (said && !reply.said.some(({ text }) => text === said.text)) reply.said.push(said);
      const to = steps[index] ? idAfter(steps[index]) : null;
      if (to === null) reply.open = true;
      else reply.to.add(to);
    }
  }
  return drawn;
}

function replyOf(target: string, { said, to, open }: DrawnReply, places: Places): MapReply {
  return {
    texts: said.map(({ text }) => text),
    shows: [...new Set(said.flatMap(({ shows }) => shows))],
    // A block begins where its knot does; the first thing inside a reply stands on its own line.
    source: lineOf(places, `${target}.0`) ?? lineOf(places, target),
    to: [...to],
    open,
  };
}

type Finished = Spot & {
  readonly end:
    | Pick<MapEnd, 'kind' | 'ending' | 'lastWords'>
    | Pick<MapFault, 'kind' | 'fault' | 'detail'>;
};

/** Gathers ends by kind and by the knot that tells them, and faults by what they are. */
function createEnds({ content }: Exploration) {
  const find = createFinder(content);
  const closings = new Map<string, Closing & { readonly to: Step['to'] }>();
  return {
    idAfter({ to, lines }: Step): string | null {
      if (to.kind !== 'ended' && to.kind !== 'faulted') return null;
      const last = lines.at(-1);
      const path = last ? find(last.text) : '';
      const what = to.kind === 'ended' ? to.ending : `${to.fault} ${to.detail}`;
      const { knot, stitch } = partOf(content, path);
      const id = [to.kind, what, knot ?? '', stitch ?? ''].join(' ');
      const known = closings.get(id) ?? { id, path, to, last: new Map<string, Said>() };
      closings.set(id, known);
      if (last) known.last.set(last.text, last);
      return id;
    },
    all: (): readonly Finished[] =>
      [...closings.values()].map(({ id, path, to, last }): Finished => {
        if (to.kind === 'faulted') {
          const { fault, detail } = to;
          return { id, path, end: { kind: 'fault', fault, detail } };
        }
        const ending = to.kind === 'ended' ? to.ending : 'lost';
        const lastWords = [...last.values()].flatMap((line) => quote(line) ?? []);
        return { id, path, end: { kind: 'end', ending, lastWords } };
      }),
  };
}

function quote(line: Said | null): MapEnd['lastWords'][number] | null {
  return line && { who: line.who, text: line.text };
}

function lineOf(places: Places, path: string): Place | null {
  const place = places.get(path);
  return place ? { file: place.file, line: place.line } : null;
}

/** As the author reads: file by file, line by line; each decision before the ends beside it. */
function inOrder(places: readonly MapPlace[]): readonly MapPlace[] {
  const files = [...new Set(places.map(({ source }) => source?.file))];
  const file = ({ source }: MapPlace): number => files.indexOf(source?.file);
  const line = ({ source }: MapPlace): number => source?.line ?? 0;
  return [...places].sort((a, b) => file(a) - file(b) || line(a) - line(b));
}

/** Short ids, in the order of the map, in place of compiled paths. */
function tidied(map: StoryMap): StoryMap {
  const ids = new Map(map.places.map(({ id }, at) => [id, `p${at + 1}`]));
  const rank = new Map(map.places.map(({ id }, at) => [id, at]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  const tidy = (place: MapPlace): MapPlace => {
    if (place.kind !== 'decision') return { ...place, id: idOf(place.id) };
    const replies = place.replies.map((reply) => {
      const to = [...reply.to].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      return { ...reply, to: to.map(idOf) };
    });
    return { ...place, id: idOf(place.id), replies };
  };
  const start = map.start === null ? null : idOf(map.start);
  return { ...map, start, places: map.places.map(tidy) };
}

function inSource(replies: readonly MapReply[]): readonly MapReply[] {
  return [...replies].sort((a, b) => (a.source?.line ?? 0) - (b.source?.line ?? 0));
}

import type { Scene } from '../../core/transcript/scene';
import { REST } from './actor';
import { createIdling } from './idling';
import type { Spot } from './layout';
import {
  CHANGE_MS,
  changing,
  FLAP_MS,
  FLAPS,
  inBeats,
  overFrames,
  type Stop,
  TURN,
  talking,
  WALK_MS,
  walking,
} from './motion';
import type { Moment, Player } from './staging';
import type { Theatre } from './theatre';

/** What stands on the boards: a scene, its pictures, and how large they were painted. */
type OnStage = { readonly scene: Scene; readonly moment: Moment; readonly scale: number };

export type Acting = {
  on(): OnStage | null;
  /** Goes to the next picture: people come, go, change and speak; or at once when still. */
  present(next: OnStage): void;
  setStill(still: boolean): void;
  stop(): void;
};

const QUIET = 0.22;

export function createActing(theatre: Theatre, startStill: boolean): Acting {
  let on: OnStage | null = null;
  let still = startStill;
  let cue: Stop | null = null;
  const players = (): readonly Player[] => (cue === null && on ? on.moment.players : []);
  const idling = createIdling(theatre, players);

  const rest = (): void => {
    cue?.();
    cue = null;
    idling.rest();
  };
  const settle = (): void => {
    rest();
    if (on) setOut(theatre, on);
    theatre.draw();
  };
  const speak = (): void => {
    const speaker = on?.moment.players.find(({ speaking }) => speaking);
    cue =
      on && speaker
        ? talk(theatre, on.moment, speaker, () => {
            settle();
            idling.breathe();
          })
        : null;
  };
  const setStill = (next: boolean): void => {
    still = next;
    idling.setStill(next);
    if (next && cue) settle();
  };

  setStill(startStill);
  return {
    on: () => on,
    present(next) {
      const last = on;
      const moving = !still && !document.hidden;
      rest();
      on = next;
      if (last && moving && isSamePlace(last, next) && isChanged(last, next)) {
        cue = goOn(theatre, last.moment, next, () => {
          settle();
          speak();
        });
        return;
      }
      settle();
      if (moving && last?.scene !== next.scene) speak();
    },
    setStill,
    stop() {
      rest();
      idling.setStill(true);
    },
  };
}

/** Puts one whole picture on the boards, at rest. */
function setOut({ boards }: Theatre, { moment }: OnStage): void {
  for (const [slot, painted] of moment.scenery) boards.put(slot, painted);
  boards.clear(moment.players.map(({ name }) => name));
  for (const player of moment.players) dress({ boards }, player);
  boards.swing(moment.players.some(({ speaking }) => speaking) ? 1 : QUIET);
}

function dress({ boards }: Pick<Theatre, 'boards'>, player: Player): void {
  const actor = boards.actor(player.name);
  actor.stand(player.spot, player.turned);
  for (const [feature, painted] of player.features) actor.put(feature, painted);
  actor.move(REST);
}

// What was painted for another size is let go of.
function isSamePlace(a: OnStage, b: OnStage): boolean {
  return a.scene.place === b.scene.place && a.scale === b.scale;
}

function isChanged({ moment: a }: OnStage, { moment: b }: OnStage): boolean {
  const seen = ({ players }: Moment): string =>
    players.map(({ name, look, spot }) => `${name} ${look} ${spot.x}`).join();
  return seen(a) !== seen(b);
}

/** From one moment to the next: some walk off, some walk in, some change where they stand. */
function goOn(theatre: Theatre, last: Moment, { moment }: OnStage, then: () => void): Stop {
  const { boards } = theatre;
  for (const [slot, painted] of moment.scenery) boards.put(slot, painted);
  const before = new Map(last.players.map((player) => [player.name, player]));
  const staying = new Set(moment.players.map(({ name }) => name));
  const leaving = last.players.filter(({ name }) => !staying.has(name));
  for (const { name, spot } of leaving) boards.actor(name).stand(spot, 'body');
  const turned = new Set<string>();
  const walks = leaving.length > 0 || moment.players.some(({ name }) => !before.has(name));
  const length = walks ? WALK_MS : CHANGE_MS;
  const step = (gone: number): void => {
    const t = gone / length;
    for (const { name, spot } of leaving) boards.actor(name).move(walking(1 - t, wings(spot)));
    for (const player of moment.players) {
      const old = before.get(player.name);
      if (!old || old.spot.x !== player.spot.x) {
        if (!turned.has(player.name)) dress(theatre, player);
        turned.add(player.name);
        const from = old ? old.spot.x - player.spot.x : wings(player.spot);
        boards.actor(player.name).move(walking(t, from));
      } else if (old.look !== player.look) {
        const mine = Math.min(1, gone / CHANGE_MS);
        if (mine >= TURN && !turned.has(player.name)) {
          turned.add(player.name);
          dress(theatre, player);
        }
        boards.actor(player.name).move(changing(mine));
      }
    }
    theatre.draw();
  };
  return overFrames(length, step, then);
}

/** How far it is to the wings, on the nearer side. */
function wings({ x, scale, turned = false }: Spot): number {
  return turned ? 1280 - x : -(x + 850 * scale);
}

/** The mouth moves for about as long as a short line takes to say; the others look at who speaks. */
function talk(theatre: Theatre, moment: Moment, speaker: Player, then: () => void): Stop {
  const { boards } = theatre;
  const actor = boards.actor(speaker.name);
  for (const { name, spot } of moment.players) {
    const glance = spot.x < speaker.spot.x ? 5 : -5;
    if (name !== speaker.name) boards.actor(name).move({ ...REST, glance });
  }
  const flap = (beat: number): void => {
    const open = beat % 2 === 0;
    actor.put('mouth', (open && speaker.talk) || (speaker.features.get('mouth') ?? null));
    actor.move(talking(beat));
    boards.swing(open ? 1 : 0.5);
    theatre.draw();
  };
  return inBeats(FLAP_MS, FLAPS, flap, then);
}

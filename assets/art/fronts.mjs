import { INK, inked, line, shape } from './shapes.mjs';

// What is worn at the neck, drawn the same on every body of one family: round the pit of the neck
// at 0,0, for people who look to the right. `drop` is how far the front opens before an arm is in
// the way.

const WIDTH = 15;

const lapels = (colour) =>
  shape('M-108-38Q-158-4-152 62L-110 78-128 108 8 206-60-6Z', colour) +
  shape('M106-42Q154-8 146 56L106 74 122 104 8 206 64-10Z', colour);

const placket = (top, drop) => line(`M8 ${top}Q16 ${(top + drop) / 2} 18 ${drop}`, INK, WIDTH);

const buttons = (top, drop) =>
  [0, 1, 2]
    .map((i) => top + 46 + i * 92)
    .filter((y) => y < drop - 20)
    .map((y) => `<circle cx="-24" cy="${y}" r="11" fill="${INK}"/>`)
    .join('');

const points = (colour) =>
  shape('M-92-40Q-104-6-98 26L-46 66-4 16Q-56 0-80-40Z', colour) +
  shape('M92-44Q104-10 98 22L50 64 4 16Q56-4 80-44Z', colour);

/** A dark coat over a white shirt and a tie. */
function overcoat({ trim, shirt: white, tie }, drop) {
  return (
    inked(
      shape('M-96-34Q0 44 96-38L8 206Z', white) +
        shape('M-14 40H22L32 140 10 196-10 140Z', tie) +
        shape('M-22 8H26L20 44H-14Z', tie) +
        points(white) +
        lapels(trim),
      WIDTH,
    ) +
    placket(206, drop) +
    buttons(206, drop)
  );
}

/** A long coat and a scarf crossed inside it. */
function scarf({ trim, scarf: wool, fringe }, drop) {
  return (
    inked(
      shape('M-96-34Q0 44 96-38L8 206Z', wool) +
        lapels(trim) +
        shape('M-40 40 44 36 56 150 20 186-20 176Z', wool) +
        shape('M-118-46Q-4 62 116-50Q132-12 118 20Q0 122-122 24Q-134-14-118-46Z', wool),
      WIDTH,
    ) +
    line('M-88 6Q-56 40-18 50M84 2Q60 32 34 42', fringe, 10) +
    placket(206, drop) +
    buttons(206, drop)
  );
}

/** A hood lying on the shoulders, with its cords. */
function hoodie({ trim, shirt: tee }, drop) {
  return (
    inked(
      shape('M-90-30Q0 40 92-34L2 90Z', tee) +
        shape('M2 112Q-150 86-168-2Q-166-70-104-76Q-78-78-74-48Q-60 10 2 58Z', trim) +
        shape('M2 112Q142 84 160-8Q160-70 106-80Q80-82 76-52Q62 8 2 58Z', trim),
      WIDTH,
    ) +
    line('M-40 96Q-46 140-40 178M44 94Q54 134 48 166', INK, 20) +
    line('M-40 96Q-46 140-40 178M44 94Q54 134 48 166', tee, 9) +
    placket(112, drop)
  );
}

/** A zipped work coat with a soft collar. */
function workcoat({ trim, shirt: tee }, drop) {
  return (
    inked(
      shape('M-90-30Q0 40 92-34L6 104Z', tee) +
        shape('M-100-52Q-150-6-134 56L-34 108 6 104Q-62 30-78-44Z', trim) +
        shape('M98-56Q146-10 130 52L44 106 6 104Q66 26 80-48Z', trim),
      WIDTH,
    ) +
    line(`M6 108Q14 ${drop / 2} 16 ${drop}`, INK, 26) +
    line(`M6 112Q14 ${drop / 2} 16 ${drop - 4}`, tee, 7)
  );
}

/** The collar of a shirt over a round neckline. */
function shirt({ shirt: white }) {
  return inked(shape('M-80-30Q0 30 80-34L0 40Z', white) + points(white), WIDTH);
}

/** A jacket over a plain blouse. */
function blazer({ trim, shirt: blouse }, drop) {
  return (
    inked(shape('M-96-34Q0 44 96-38L8 206Z', blouse) + lapels(trim), WIDTH) + placket(206, drop)
  );
}

/** A badge on a cord, as staff wear it, over a polo collar. */
function lanyard({ trim, badge }, drop) {
  const low = Math.min(drop - 70, 210);
  return (
    line(`M-74 4Q-60 ${low / 2} 0 ${low}Q64 ${low / 2} 76 4`, INK, 20) +
    line(`M-74 4Q-60 ${low / 2} 0 ${low}Q64 ${low / 2} 76 4`, badge, 8) +
    inked(points(trim) + shape(`M-34 ${low}H34V${low + 60}H-34Z`, badge), WIDTH)
  );
}

export const FRONTS = { overcoat, scarf, hoodie, workcoat, shirt, blazer, lanyard };

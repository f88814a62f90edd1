import { type Finding, type Subject, slug } from '../finding';

/** Numbers that Ofcom keeps free for drama: nobody answers them. */
const DRAMA = /^(07700900|01632960|02079460|08081570|09098790|03069990|01[1-9]\d1?4960)/;
const EMAIL = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;
const INSURANCE = /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/g;

/** No telephone, card or insurance number in it can belong to anybody. */
export function checkPersonalData({ header, walk, where }: Subject): readonly Finding[] {
  const replies = walk.offers.flatMap((offer) => offer.replies.map(({ text }) => text));
  const lines = walk.lines.flatMap(({ text, facts, sensitive }) => [
    text,
    ...[...(facts ?? []), ...(sensitive ?? [])].map(({ value }) => value),
  ]);
  const found = new Map<string, Finding>();
  for (const text of new Set([header.role, ...header.policy, ...lines, ...replies])) {
    for (const [what, value] of suspects(text)) {
      const id = `personal-data:${slug(value)}`;
      found.set(id, {
        id,
        level: 'warning',
        ...where.words(value),
        what: `"${value}" looks like a real ${what}.`,
        why: 'It may be somebody’s. Use 07700 900000 to 900999, an example.com address, a card number that fails its check digit.',
        path: [],
      });
    }
  }
  return [...found.values()];
}

type Suspect = readonly [what: string, value: string];

function suspects(text: string): readonly Suspect[] {
  const numbers = (text.match(/\b\d(?:[ -]?\d){9,18}\b/g) ?? []).flatMap((value): Suspect[] => {
    const digits = value.replace(/\D/g, '');
    if (digits.length >= 13) return isCard(digits) ? [['card number', value]] : [];
    const telephone = /^0[1-9]\d{8,9}$/.test(digits) && !DRAMA.test(digits);
    return telephone ? [['telephone number', value]] : [];
  });
  const emails = [...text.matchAll(EMAIL)].flatMap(([value, host = '']): Suspect[] =>
    /(^|\.)example(\.(com|org|net))?$/.test(host) ? [] : [['e-mail address', value]],
  );
  const insurance = (text.match(INSURANCE) ?? []).map(
    (value): Suspect => ['insurance number', value],
  );
  return [...numbers, ...emails, ...insurance];
}

/** Luhn's check digit: every real card number has it. */
function isCard(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

const UUID = /^([0-9a-f]{8})-([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4})([0-9a-f]{8})$/;

/**
 * The id of the statement about entry number `entry` of an attempt: always the same for the same entry of
 * the same transcript, so that whatever is sent twice is there once. `about` says what of it is told, and
 * what it rests on: another play of the same attempt gives other ids.
 */
export function statementId(attempt: string, entry: number, about: string): string {
  const [, head = '', middle = '', tail = ''] =
    UUID.exec(attempt) ?? UUID.exec(uuidOf(attempt)) ?? [];
  return `${mixed(head, entry)}-${middle}${mixed(tail, checksum(about))}`;
}

function mixed(digits: string, number: number): string {
  return hex((Number.parseInt(digits, 16) ^ number) >>> 0);
}

/** An id of some other form, as far as 122 bits hold it. */
function uuidOf(text: string): string {
  const digits = [0, 1, 2, 3].map((salt) => hex(checksum(`${salt}${text}`))).join('');
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}

function hex(number: number): string {
  return number.toString(16).padStart(8, '0');
}

/** FNV-1a, 32 bits: tells texts apart, and is no seal. */
export function checksum(text: string, from = 0x811c9dc5): number {
  let sum = from;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return sum;
}

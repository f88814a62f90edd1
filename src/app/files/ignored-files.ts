import { ACCOUNTS, README } from '../../shell/storage/file-names';

/** Whether a file is passed over unread: what systems add to folders, and what a zip of ours says of itself. */
export function isIgnored(name: string): boolean {
  return /^(\.|Thumbs\.db$|desktop\.ini$)/i.test(name) || [README, ACCOUNTS].includes(name);
}

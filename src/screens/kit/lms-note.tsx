import { type JSX, render } from 'preact';
import { language } from '../../languages/en-GB/language';
import { lmsNote as words } from '../../languages/en-GB/lms-note';
import type { Standing } from '../../shell/lms/lms-parts';
import './lms-note.css';

let shown = '';

/** Says in `host` how it stands with the LMS, each thing once; `null` where none answers. */
export function showLms(host: HTMLElement, standing: Standing | null): void {
  const says = sentence(standing);
  if (says === shown) return;
  shown = says;
  render(says === '' ? null : <LmsNote says={says} close={() => render(null, host)} />, host);
}

function sentence(standing: Standing | null): string {
  const t = words();
  if (!standing) return t.none;
  if (standing.over) return t.over;
  const { missing, done } = standing;
  if (missing.length === 0) return done ? t.saved : '';
  const parts = missing.flatMap((part) => (part === 'everything' ? [] : [t.parts[part]]));
  if (parts.length === 0) return t.unsaved;
  return t.missing(new Intl.ListFormat(language().code).format(parts));
}

type Props = { readonly says: string; readonly close: () => void };

function LmsNote({ says, close }: Props): JSX.Element {
  const t = words();
  return (
    <section class="lms-note" aria-label={t.title}>
      <p role="status">{says}</p>
      <button type="button" class="quiet" onClick={close}>
        {t.close}
      </button>
    </section>
  );
}

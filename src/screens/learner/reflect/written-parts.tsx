import type { JSX } from 'preact';
import { paragraphsOf, type Reflection, writtenParts } from '../../../core/transcript/reflection';
import { reflection as words } from '../../../languages/en-GB/reflection';

/** What was written, to be read: each part under its name, quotations set apart. */
export function WrittenParts({ reflection }: { readonly reflection: Reflection }): JSX.Element {
  const t = words();
  return (
    <>
      {writtenParts(reflection).map(({ part, text }) => (
        <div key={part} class="written">
          <h3>{t.parts[part]}</h3>
          {paragraphsOf(text).map((one, at) =>
            one.quote ? <blockquote key={at}>{one.text}</blockquote> : <p key={at}>{one.text}</p>,
          )}
        </div>
      ))}
    </>
  );
}

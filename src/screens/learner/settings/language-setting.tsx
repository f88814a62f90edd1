import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { chooseLanguage, languages } from '../../../languages/choice';
import { language } from '../../../languages/en-GB/language';
import { settings } from '../../../languages/en-GB/settings';

/** Which language the product speaks. Only where there is more than one to choose from. */
export function LanguageSetting(): JSX.Element | null {
  const t = settings();
  const id = useId();
  const [code, setCode] = useState(language().code);
  const all = languages();
  if (all.length < 2) return null;
  return (
    <section class="card">
      <h2>
        <label for={id}>{t.language}</label>
      </h2>
      <p class="soft" id={`${id}-means`}>
        {t.languageMeans}
      </p>
      <div class="pick">
        <select
          id={id}
          aria-describedby={`${id}-means`}
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        >
          {all.map((one) => (
            <option key={one.code} value={one.code} lang={one.code}>
              {one.name}
            </option>
          ))}
        </select>
        <button type="button" class="quiet" onClick={() => chooseLanguage(code)}>
          {t.useLanguage}
        </button>
      </div>
    </section>
  );
}

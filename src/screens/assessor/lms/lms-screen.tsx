import type { JSX } from 'preact';
import type { Packaging } from '../../../app/lms/packaging';
import { lms } from '../../../languages/en-GB/lms';
import { DeskFrame } from '../parts/desk-frame';
import './lms.css';
import { PackageForm } from './package-form';

/** Takes conversations to a college's LMS: what package, and where it is uploaded. */
export function LmsScreen({ packaging }: { readonly packaging: Packaging }): JSX.Element {
  const t = lms();
  return (
    <DeskFrame title={t.title}>
      <div class="lms-screen">
        <p class="lead">{t.lead}</p>
        <PackageForm packaging={packaging} />
        <section class="card">
          <h2>{t.where}</h2>
          {t.places.map(({ name, says }) => (
            <div key={name}>
              <h3>{name}</h3>
              <p>{says}</p>
            </div>
          ))}
        </section>
        <section class="card">
          <h2>{t.back}</h2>
          <p>{t.backSays}</p>
        </section>
      </div>
    </DeskFrame>
  );
}

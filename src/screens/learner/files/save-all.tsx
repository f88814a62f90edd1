import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AttemptFiles, Kept } from '../../../app/files/attempt-files';
import { mine, type Scope } from '../../../app/people/scope';
import { files as words } from '../../../languages/en-GB/files';
import { language } from '../../../languages/en-GB/language';

type Props = { readonly files: AttemptFiles; readonly kept: Kept };

/** Everything that is kept here, as one file to take away. */
export function SaveAll({ files, kept }: Props): JSX.Element {
  const t = words().save;
  const { notice, save } = useSaving(files);
  const what = keptWords(kept);
  return (
    <section class="card">
      <h2>{t.heading}</h2>
      <p class="soft">{t.lead}</p>
      <p>{what === null ? t.nothing : t.here(what)}</p>
      {what !== null && (
        <div class="actions">
          {kept.whole && (
            <button type="button" class="main" onClick={() => save({ kind: 'everything' })}>
              {t.button}
            </button>
          )}
          {kept.mine.length > 0 &&
            (!kept.whole || kept.learners.length > 0 || kept.stories > 0) && (
              <button type="button" class="quiet" onClick={() => save(mine())}>
                {t.mine}
              </button>
            )}
          <p role="status">{notice}</p>
        </div>
      )}
    </section>
  );
}

/** Saves a zip, and says how far it has come. */
export function useSaving(files: AttemptFiles): {
  readonly notice: string | null;
  readonly save: (scope: Scope) => void;
} {
  const t = words().save;
  const [notice, setNotice] = useState<string | null>(null);
  return {
    notice,
    save(scope) {
      files
        .saveAll(scope, (done) => setNotice(t.saving(done)))
        .then(
          () => setNotice(t.saved),
          () => setNotice(t.failed),
        );
    },
  };
}

/** "12 attempts, 1 story you wrote and 3 attempts of 2 other people"; null where there is nothing. */
function keptWords({ mine, learners, stories, desk }: Kept): string | null {
  const t = words();
  const others = learners.reduce((sum, { attempts }) => sum + attempts.length, 0);
  const parts = [
    mine.length > 0 ? [t.attempts(mine.length)] : [],
    stories > 0 ? [t.stories(stories)] : [],
    others > 0 ? [t.ofOthers(others, t.people(learners.length))] : [],
    desk.records > 0 ? [t.records(desk.records)] : [],
    desk.exercises > 0 ? [t.exercises(desk.exercises)] : [],
    desk.plans > 0 ? [t.plans(desk.plans)] : [],
    desk.approvals > 0 ? [t.approvals(desk.approvals)] : [],
    desk.practices > 0 ? [t.practices(desk.practices)] : [],
    desk.centre ? [t.centre] : [],
  ].flat();
  return parts.length > 0 ? new Intl.ListFormat(language().code).format(parts) : null;
}

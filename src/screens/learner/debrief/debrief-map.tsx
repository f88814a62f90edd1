import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Entry } from '../../../core/transcript/entries';
import { isOwn } from '../../../core/transcript/scenario-name';
import { debrief } from '../../../languages/en-GB/debrief';
import { languageOf } from '../../kit/content';
import { Fold } from '../../kit/fold';
import { printRoute } from '../../kit/route';
import type { Cast } from '../cast';
import { LateMap } from '../map/late-map';
import { mapOf } from '../map/map-of';

type Props = {
  readonly cast: Cast;
  readonly scenario: string;
  readonly entries: readonly Entry[];
};

/** The learner's own way among all there are. Nothing of it is fetched until it is wanted. */
export function DebriefMap({ cast, scenario, entries }: Props): JSX.Element {
  const t = debrief();
  const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
  const [open, setOpen] = useState(false);
  return (
    <Fold class="your-way screen-only" title={t.way} hint={t.wayIn}>
      <p>{t.wayHint}</p>
      <div class="actions">
        <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.hideMap : t.showMap}
        </button>
        {!isOwn(scenario) && (
          <a class="plain" href={printRoute({ kind: 'map', scenario })}>
            {t.mapAlone}
          </a>
        )}
      </div>
      {open && <LateMap fetch={() => mapOf(cast, scenario)} entries={entries} lang={lang} />}
    </Fold>
  );
}

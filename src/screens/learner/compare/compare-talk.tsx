import type { ComponentChildren, JSX } from 'preact';
import type { Comparison } from '../../../core/debrief/compare';
import type { Entry } from '../../../core/transcript/entries';
import { compare as words } from '../../../languages/en-GB/compare';
import { play } from '../../../languages/en-GB/play';
import { Content, filled, languageOf } from '../../kit/content';
import { LineItem } from '../../kit/line-item';
import { linesOf } from '../../kit/lines';
import type { Named } from './compare-ends';

type Props = { readonly both: readonly [Named, Named]; readonly compared: Comparison };

/** What was said in each from where they part, side by side where there is room. */
export function CompareTalk({ both, compared }: Props): JSX.Element {
  const t = words();
  const [first, second] = both;
  return (
    <section>
      <h2>{t.parted}</h2>
      <p class="soft">{sharedWords(first.entries, compared)}</p>
      {compared.parted && <Before entries={first.entries.slice(0, compared.first.from)} />}
      {compared.parted && (
        <div class="sides">
          <Side title={t.first} named={first} from={compared.first.from} />
          <Side title={t.second} named={second} from={compared.second.from} />
        </div>
      )}
    </section>
  );
}

function sharedWords(entries: readonly Entry[], { parted, first }: Comparison): string {
  const t = words();
  if (!parted) return t.alike;
  return t.partedHere(entries.slice(0, first.from).filter(({ kind }) => kind === 'chose').length);
}

/** The last line that both have, so that what follows is an answer to something. */
function Before({ entries }: { readonly entries: readonly Entry[] }): JSX.Element | null {
  const last = linesOf(entries).at(-1);
  if (!last) return null;
  return (
    <div class="before">
      <p class="soft">{words().before}</p>
      <ol>
        <LineItem {...last} />
      </ol>
    </div>
  );
}

type SideProps = { readonly title: string; readonly named: Named; readonly from: number };

function Side({ title, named, from }: SideProps): JSX.Element {
  const t = words();
  const { entries } = named;
  const items = entries.flatMap((entry, at) =>
    at < from ? [] : (itemOf(entry, at, entries) ?? []),
  );
  return (
    <div class="side card">
      <h3>{title}</h3>
      {items.length > 0 ? <ol>{items}</ol> : <p class="soft">{t.nothingMore}</p>}
    </div>
  );
}

/** One thing that was said or done; null for what nobody says or does. */
function itemOf(entry: Entry, at: number, entries: readonly Entry[]): JSX.Element | null {
  const t = words();
  const [began] = entries;
  const lang = languageOf(began?.kind === 'began' ? began : null);
  switch (entry.kind) {
    case 'said':
    case 'chose': {
      const line = linesOf(entries).find((one) => one.at === at);
      return line ? <LineItem key={at} {...line} /> : null;
    }
    case 'noted':
      return <Did key={at}>{t.noted(play().sign[entry.sign])}</Did>;
    case 'looked':
      return <Did key={at}>{t.looked}</Did>;
    case 'recorded':
      return <Did key={at}>{t.recorded}</Did>;
    case 'handed-over':
      return <Did key={at}>{filled(t.handedOver, <Content lang={lang}>{entry.to}</Content>)}</Did>;
    case 'began':
    case 'offered':
    case 'helped':
    case 'worded':
    case 'ended':
    case 'faulted':
      return null;
  }
}

function Did({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <li class="line narration">{children}</li>;
}

import type { JSX } from 'preact';
import type { CardScenario, CentreRules } from '../../../app/centre/centre-rules';
import type { LimitClash, PolicyLine } from '../../../core/centre/policy';
import { centre as words } from '../../../languages/en-GB/centre';
import { language } from '../../../languages/en-GB/language';
import { instead } from '../../../shell/page/faults';
import { useAnswer } from '../../kit/answer';
import { Content, filled, languageOf } from '../../kit/content';

type Props = {
  readonly rules: CentreRules;
  readonly scenario: CardScenario;
  readonly lines: readonly PolicyLine[];
};

/** Where what is kept gives another limit than the story's marks follow: which lines, and what they say. */
export function ClashNotes({ rules, scenario, lines }: Props): JSX.Element | null {
  const clashes = useAnswer(
    () => rules.clashes(scenario.scenario, lines).catch(instead([])),
    JSON.stringify([scenario.scenario, lines]),
  );
  if (!clashes || clashes.length === 0) return null;
  return (
    <>
      {clashes.map((clash) => (
        <ClashNote key={clash.line.says} clash={clash} lang={languageOf(scenario)} />
      ))}
    </>
  );
}

type NoteProps = { readonly clash: LimitClash; readonly lang: string };

function ClashNote({ clash, lang }: NoteProps): JSX.Element {
  const t = words().clash;
  const { line, centre, story, replies, said } = clash;
  const own = sumWords(centre);
  return (
    <div class="notice clash" role="note">
      <h3>{t.heading}</h3>
      <p class="clash-line">{line.says}</p>
      <p>{story === null ? t.none(own) : t.differs(own, sumWords(story))}</p>
      {replies.length + said.length === 0 ? (
        <p>{t.quiet}</p>
      ) : (
        <ul class="policy">
          {replies.map(({ text, earns }) => (
            <li key={text}>
              {filled(earns ? t.earns : t.not, <Content lang={lang}>{text}</Content>)}
            </li>
          ))}
          {said.map((text) => (
            <li key={text}>{filled(t.said, <Content lang={lang}>{text}</Content>)}</li>
          ))}
        </ul>
      )}
      <p>{t.advice}</p>
    </div>
  );
}

function sumWords(pounds: number): string {
  const whole = Number.isInteger(pounds);
  return new Intl.NumberFormat(language().code, {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: whole ? 0 : 2,
  }).format(pounds);
}

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Checked, DrawnMap, OwnStory, Remark } from '../../../app/own-stories/own-check';
import type { OwnStories } from '../../../app/own-stories/own-stories';
import { ownScenario } from '../../../core/transcript/scenario-name';
import { ownStories as tryStory } from '../../../languages/en-GB/own-stories';
import { play } from '../../../languages/en-GB/play';
import { report } from '../../../shell/page/faults';
import { Bar } from '../../kit/bar';
import { ChooseFiles } from '../../kit/choose-files';
import { BRITISH } from '../../kit/content';
import { STORY_FILES, useDropped } from '../../kit/dropped-files';
import { printRoute } from '../../kit/route';
import { LateMap } from '../map/late-map';
import { CheckSummary } from './check-summary';
import { useFileIntake } from './file-intake';
import { RemarkList } from './remark-list';
import { StoryEditor } from './story-editor';
import { useWriting, type Writing } from './use-writing';

type Props = { readonly own: OwnStories; readonly first: OwnStory };

/** One story being written: its text with what is wrong beside each line, and what it is worth. */
export function StoryWriting({ own, first }: Props): JSX.Element {
  const writing = useWriting(own, first);
  const { story, checked } = writing;
  const [file, setFile] = useState(story.files[0]?.name ?? '');
  const [line, setLine] = useState<number | null>(null);
  const intake = useFileIntake(own, writing);
  const { over, ...drop } = useDropped(intake.receive);
  const remarks = 'remarks' in checked ? checked.remarks : NONE;
  const current = story.files.find(({ name }) => name === file) ?? story.files[0];
  const goTo = (remark: Remark): void => {
    setFile(remark.file);
    setLine(remark.line);
  };
  const notice = intake.notice ?? writing.trouble;
  return (
    <>
      <Bar title={story.title} lang="" back={{ href: '#/try', words: tryStory().stories }} />
      <main class={over ? 'desk over' : 'desk'} {...drop}>
        <div class="top">
          <WritingActions own={own} writing={writing} receive={intake.receive} />
          {notice && (
            <div class="notice" role="alert">
              <p>{notice}</p>
              {intake.undo && (
                <button type="button" class="plain" onClick={intake.undo}>
                  {tryStory().undo}
                </button>
              )}
            </div>
          )}
        </div>
        <CheckSummary checked={checked} stop={writing.stop} again={writing.again} />
        <div class="writing card">
          <FileTabs files={story.files} current={current?.name ?? ''} open={setFile} />
          {current && (
            <StoryEditor
              key={`${current.name} ${intake.turn}`}
              file={current}
              remarks={remarks.filter((remark) => remark.file === current.name)}
              goTo={line}
              arrived={() => setLine(null)}
              refusal={(text) =>
                own.refusal(story.files.map((one) => (one === current ? { ...one, text } : one)))
              }
              change={(text) =>
                writing.change(
                  story.files.map((one) => (one.name === current.name ? { ...one, text } : one)),
                )
              }
            />
          )}
        </div>
        {remarks.length > 0 && (
          <RemarkList remarks={remarks} files={story.files.map(({ name }) => name)} goTo={goTo} />
        )}
        {checked.kind === 'done' && <WritingMap drawn={checked.drawn} />}
      </main>
    </>
  );
}

/** The story from above. It is drawn when somebody first wants it. */
function WritingMap({ drawn }: { readonly drawn: DrawnMap }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <section class="desk-map card" aria-label={tryStory().map}>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? tryStory().hideMap : tryStory().showMap}
      </button>
      {open && <LateMap fetch={async () => drawn} entries={null} lang={BRITISH} />}
    </section>
  );
}

const NONE: readonly Remark[] = [];

function isPlayable(checked: Checked): boolean {
  switch (checked.kind) {
    case 'compiling':
    case 'refused':
      return false;
    case 'stopped':
      return checked.playable;
    case 'exploring':
    case 'done':
      return true;
  }
}

type ActionsProps = {
  readonly own: OwnStories;
  readonly writing: Writing;
  readonly receive: (files: readonly File[]) => void;
};

function WritingActions({ own, writing, receive }: ActionsProps): JSX.Element {
  const t = tryStory();
  const [failed, setFailed] = useState(false);
  const playable = isPlayable(writing.checked);
  const go = async (): Promise<void> => {
    try {
      await writing.ready();
      location.hash = printRoute({ kind: 'play', scenario: ownScenario(writing.story.id) });
    } catch (error) {
      report(error);
      setFailed(true);
    }
  };
  return (
    <div class="actions">
      {/* Never switched off: a button that cannot be reached cannot say why. */}
      <button
        type="button"
        class="main"
        aria-disabled={!playable}
        aria-describedby="check-state"
        onClick={() => playable && void go()}
      >
        {t.playIt}
      </button>
      <button type="button" class="quiet" onClick={() => own.share(writing.story)}>
        {play().saveFile}
      </button>
      <ChooseFiles words={t.addFiles} what="several" accept={STORY_FILES} receive={receive} />
      {failed && (
        <p class="notice" role="alert">
          {t.noRoom}
        </p>
      )}
    </div>
  );
}

type TabsProps = {
  readonly files: OwnStory['files'];
  readonly current: string;
  readonly open: (name: string) => void;
};

function FileTabs({ files, current, open }: TabsProps): JSX.Element | null {
  if (files.length < 2) return null;
  return (
    <ul class="files" aria-label={tryStory().files}>
      {files.map(({ name }) => (
        <li key={name}>
          <button type="button" aria-current={name === current} onClick={() => open(name)}>
            <span lang="">{name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

import type { JSX } from 'preact';
import { isOwn } from '../../core/transcript/scenario-name';
import { college } from '../../languages/en-GB/college';
import { drill } from '../../languages/en-GB/drill';
import { filesLink } from '../../languages/en-GB/files-link';
import { lawLink } from '../../languages/en-GB/law-link';
import { learnLink } from '../../languages/en-GB/learn-link';
import { logLink } from '../../languages/en-GB/log-link';
import { modes } from '../../languages/en-GB/modes';
import { play } from '../../languages/en-GB/play';
import { watch } from '../../languages/en-GB/watch';
import { shelfItem } from '../../shell/shipped/stories';
import { type Draw, type Kind, late } from '../kit/screen-table';
import type { Cast } from './cast';
import { MapScreen } from './map/map-screen';
import { Play } from './play/play';
import { saveAttempt } from './save-attempt';
import { Shelf } from './shelf/shelf';

/** The learner's screens, by the kinds of their routes. What the first conversation needs is not late. */
export const SCREENS = {
  shelf: (cast) => <Shelf cast={cast} lost={null} />,
  unknown: (cast) => <Shelf cast={cast} lost={play().nowhere} />,
  play(cast, route) {
    const item = shelfItem(route.scenario);
    if (!item && !isOwn(route.scenario)) return noScenario(cast, route);
    return <Play cast={cast} item={item} {...route} />;
  },
  map(cast, route) {
    const item = shelfItem(route.scenario);
    return item ? <MapScreen cast={cast} item={item} /> : noScenario(cast, route);
  },
  debrief: late({
    title: () => play().debrief,
    sorry: () => play().debriefSorry,
    load: () => import('./debrief/debrief'),
    draw: ({ Debrief }, cast, route) => <Debrief cast={cast} {...route} />,
  }),
  evidence: late({
    title: () => play().evidence,
    sorry: () => play().evidenceSorry,
    load: async ({ stores, attempts }) => {
      const [{ Evidence }, { createEvidence }, store] = await Promise.all([
        import('./evidence/evidence'),
        import('../../app/documents/evidence'),
        stores.attempts,
      ]);
      return { Evidence, maker: createEvidence(store, attempts.read) };
    },
    draw: ({ Evidence, maker }, cast, { attempt }) => (
      <Evidence maker={maker} attempt={attempt} saveAttempt={() => saveAttempt(cast, attempt)} />
    ),
  }),
  try: late({
    title: () => play().tryOwn,
    sorry: () => play().tryOwnSorry,
    load: async ({ stores }) => {
      const [{ Try }, { createOwnStories }, store] = await Promise.all([
        import('./own-stories/try'),
        import('../../app/own-stories/own-stories'),
        stores.attempts,
      ]);
      return { Try, own: createOwnStories(store) };
    },
    draw: ({ Try, own }, _cast, { story }) => <Try own={own} story={story} />,
  }),
  files: late({
    title: () => filesLink().link,
    sorry: () => filesLink().sorry,
    load: async ({ stores, attempts }) => {
      const [{ FilesScreen }, { createAttemptFiles }] = await Promise.all([
        import('./files/files-screen'),
        import('../../app/files/attempt-files'),
      ]);
      const erased = (ids: readonly string[]): void => ids.forEach(attempts.letGo);
      return { FilesScreen, files: createAttemptFiles(stores, erased) };
    },
    draw: ({ FilesScreen, files }, cast) => <FilesScreen cast={cast} files={files} />,
  }),
  replay: late({
    title: () => play().replay,
    sorry: () => play().noReplay,
    load: () => import('./replay/replay'),
    draw: ({ Replay }, cast, route) => <Replay cast={cast} {...route} />,
  }),
  watch: late({
    title: () => watch().title,
    sorry: () => watch().sorry,
    load: () => import('./watch/watch'),
    draw({ Watch }, cast, route) {
      const item = shelfItem(route.scenario);
      return item ? <Watch cast={cast} item={item} /> : noScenario(cast, route);
    },
  }),
  settings: late({
    title: () => play().settings,
    sorry: () => play().settingsMissing,
    load: () => import('./settings/settings'),
    draw: ({ Settings }, cast) => <Settings cast={cast} />,
  }),
  law: late({
    title: () => lawLink().link,
    sorry: () => play().notLoaded,
    load: async () => {
      const [{ LawScreen }, { loadLawQuestions }] = await Promise.all([
        import('./law/law-screen'),
        import('../../shell/shipped/law'),
      ]);
      return { LawScreen, groups: await loadLawQuestions() };
    },
    draw: ({ LawScreen, groups }) => <LawScreen groups={groups} />,
  }),
  privacy: statement('privacy'),
  accessibility: statement('accessibility'),
  reflect: late({
    title: () => play().writeAboutIt,
    sorry: () => play().notLoaded,
    load: () => import('./reflect/reflection-screen'),
    draw: ({ ReflectionScreen }, cast, route) => <ReflectionScreen cast={cast} {...route} />,
  }),
  progress: late({
    title: () => play().yourProgress,
    sorry: () => play().notLoaded,
    load: () => import('./progress/progress-screen'),
    draw: ({ ProgressScreen }, cast) => <ProgressScreen cast={cast} />,
  }),
  learn: late({
    title: () => learnLink().link,
    sorry: () => learnLink().sorry,
    load: async () => {
      const [{ Learn }, { loadTopics }] = await Promise.all([
        import('./learn/learn'),
        import('../../shell/shipped/knowledge'),
      ]);
      return { Learn, topics: await loadTopics() };
    },
    draw: ({ Learn, topics }, _cast, { topic }) => <Learn topics={topics} topic={topic} />,
  }),
  log: late({
    title: () => logLink().title,
    sorry: () => play().notLoaded,
    load: () => import('./log/log-screen'),
    draw: ({ LogScreen }, cast) => <LogScreen cast={cast} />,
  }),
  drill: late({
    title: () => drill().title,
    sorry: () => drill().sorry,
    load: () => import('./drill/drill-screen'),
    draw: ({ DrillScreen }, cast, { point }) => <DrillScreen cast={cast} point={point} />,
  }),
  'sign-in': late({
    title: () => college().title,
    sorry: () => college().sorry,
    load: loadSignIn,
    draw: ({ SignInScreen, link }, cast) => (
      <SignInScreen college={cast.college} link={link} invitation={null} />
    ),
  }),
  invited: late({
    title: () => college().title,
    sorry: () => college().sorry,
    load: loadSignIn,
    draw: ({ SignInScreen, link }, cast, { invitation }) => (
      <SignInScreen college={cast.college} link={link} invitation={invitation} />
    ),
  }),
  'sign-out': late({
    title: () => college().out.heading,
    sorry: () => college().sorry,
    load: async (cast) => {
      const [{ SignOutScreen }, link] = await Promise.all([
        import('./college/sign-out-screen'),
        cast.college.link(),
      ]);
      return { SignOutScreen, link };
    },
    draw: ({ SignOutScreen, link }) => <SignOutScreen link={link} />,
  }),
  people: late({
    title: () => college().people.title,
    sorry: () => college().sorry,
    load: () => import('./college/people-screen'),
    draw: ({ PeopleScreen }) => <PeopleScreen />,
  }),
  again: late({
    title: () => modes().again,
    sorry: () => play().notLoaded,
    load: () => import('./again/again'),
    draw: ({ Again }, cast, route) => <Again cast={cast} {...route} />,
  }),
  compare: late({
    title: () => modes().compare,
    sorry: () => play().notLoaded,
    load: () => import('./compare/compare'),
    draw: ({ Compare }, cast, { attempt, with: other }) => (
      <Compare cast={cast} attempt={attempt} other={other} />
    ),
  }),
} satisfies { readonly [K in Kind]?: Draw<Cast, K> };

async function loadSignIn(cast: Cast) {
  const [{ SignInScreen }, link] = await Promise.all([
    import('./college/sign-in-screen'),
    cast.college.link(),
  ]);
  return { SignInScreen, link };
}

/** A statement that a college gives. */
function statement<K extends 'privacy' | 'accessibility'>(about: K): Draw<Cast, K> {
  return late({
    title: () => play()[about],
    sorry: () => play().statementMissing,
    load: async ({ stores }) => {
      const [{ Statement }, { centreFacts }, store] = await Promise.all([
        import('./statements/statement'),
        import('../../app/centre/centre'),
        stores.attempts,
      ]);
      return { Statement, centre: await centreFacts(store) };
    },
    draw: ({ Statement, centre }, cast) => (
      <Statement about={about} centre={centre} isAtCollege={cast.college.now().isThere} />
    ),
  });
}

function noScenario(cast: Cast, { scenario }: { readonly scenario: string }): JSX.Element {
  return <Shelf cast={cast} lost={play().noScenario(scenario)} />;
}

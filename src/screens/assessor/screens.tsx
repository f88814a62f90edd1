import { createObserving } from '../../app/observation/observations';
import { createRecords } from '../../app/observation/records';
import { createAssurance } from '../../app/quality/quality';
import { createStandardising } from '../../app/standardisation/standardisation';
import { assessor } from '../../languages/en-GB/assessor';
import { classroom as words } from '../../languages/en-GB/classroom';
import { complaintsLog } from '../../languages/en-GB/complaints-log';
import { lms } from '../../languages/en-GB/lms';
import { instead } from '../../shell/page/faults';
import type { Stores } from '../../shell/storage/stores';
import { type Draw, type Kind, late } from '../kit/screen-table';
import { Observations } from './observe/observations';
import { Observe } from './observe/observe';
import { Quality } from './quality/quality';
import { Standardise } from './standardise/standardise';

/** The assessor's screens, by the kinds of their routes. */
export const SCREENS = {
  observe(stores, { observation }) {
    const open = () => createObserving(stores);
    if (observation !== null) return <Observe open={open} observation={observation} />;
    return <Observations stores={stores} open={open} records={() => createRecords(stores)} />;
  },
  observed: late({
    title: () => assessor().record,
    sorry: () => assessor().recordSorry,
    load: async (stores) => {
      const [{ Record }, records] = await Promise.all([
        import('./record/record'),
        createRecords(stores),
      ]);
      return { Record, records };
    },
    draw: ({ Record, records }, _stores, { observation }) => (
      <Record records={records} observation={observation} />
    ),
  }),
  class: late({
    title: () => words().title,
    sorry: () => words().sorry,
    load: async (stores) => {
      const [{ ClassScreen }, { createClassroom }] = await Promise.all([
        import('./class/class-screen'),
        import('../../app/class/classroom'),
      ]);
      return { ClassScreen, classroom: createClassroom(stores) };
    },
    draw: ({ ClassScreen, classroom }) => <ClassScreen classroom={classroom} />,
  }),
  complaints: late({
    title: () => complaintsLog().ofClass,
    sorry: () => words().sorry,
    load: async (stores) => {
      const [{ ClassLogScreen }, { classLog }] = await Promise.all([
        import('./class/class-log-screen'),
        import('../../app/complaints/complaints'),
      ]);
      return { ClassLogScreen, read: () => classLog(stores) };
    },
    draw: ({ ClassLogScreen, read }) => <ClassLogScreen read={read} />,
  }),
  learner: late({
    title: () => words().title,
    sorry: () => words().sorry,
    load: async (stores) => {
      const [{ LearnerScreen }, { createClassroom }] = await Promise.all([
        import('./class/learner-screen'),
        import('../../app/class/classroom'),
      ]);
      return { LearnerScreen, classroom: createClassroom(stores) };
    },
    draw: ({ LearnerScreen, classroom }, _stores, { learner }) => (
      <LearnerScreen classroom={classroom} learner={learner} />
    ),
  }),
  quality: (stores, { observation }) => (
    <Quality open={() => createAssurance(stores)} observation={observation} />
  ),
  standardise: (stores, { exercise, as }) => (
    <Standardise open={() => createStandardising(stores)} exercise={exercise} as={as} />
  ),
  centre: late({
    title: () => assessor().centre,
    sorry: () => assessor().centreSorry,
    load: async (stores) => {
      const [{ CentreScreen }, { createCentreRules }] = await Promise.all([
        import('./centre/centre-screen'),
        import('../../app/centre/centre-rules'),
      ]);
      return { CentreScreen, centre: await createCentreRules(stores).catch(instead(null)) };
    },
    draw: ({ CentreScreen, centre }) => <CentreScreen rules={centre} />,
  }),
  lms: late({
    title: () => lms().title,
    sorry: () => lms().sorry,
    load: async (stores) => {
      const [{ LmsScreen }, { createPackaging }] = await Promise.all([
        import('./lms/lms-screen'),
        import('../../app/lms/packaging'),
      ]);
      return { LmsScreen, packaging: await createPackaging(stores) };
    },
    draw: ({ LmsScreen, packaging }) => <LmsScreen packaging={packaging} />,
  }),
} satisfies { readonly [K in Kind]?: Draw<Stores, K> };

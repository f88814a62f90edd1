import { createObservationDesk } from '../../app/observation/observations';
import { createRecordDesk } from '../../app/observation/records';
import { createQuality } from '../../app/quality/quality';
import { createStandardisation } from '../../app/standardisation/standardisation';
import { assessor } from '../../languages/en-GB/assessor';
import { classroom as words } from '../../languages/en-GB/classroom';
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
    const open = () => createObservationDesk(stores);
    if (observation !== null) return <Observe open={open} observation={observation} />;
    return <Observations stores={stores} open={open} records={() => createRecordDesk(stores)} />;
  },
  observed: late({
    title: () => assessor().record,
    sorry: () => assessor().recordSorry,
    load: async (stores) => {
      const [{ Record }, records] = await Promise.all([
        import('./record/record'),
        createRecordDesk(stores),
      ]);
      return { Record, records };
    },
    draw: ({ Record, records }, _stores, { observation }) => (
      <Record desk={records} observation={observation} />
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
    <Quality open={() => createQuality(stores)} observation={observation} />
  ),
  standardise: (stores, { exercise, as }) => (
    <Standardise open={() => createStandardisation(stores)} exercise={exercise} as={as} />
  ),
  centre: late({
    title: () => assessor().centre,
    sorry: () => assessor().centreSorry,
    load: async (stores) => {
      const [{ CentreScreen }, { createCentreDesk }] = await Promise.all([
        import('./centre/centre-screen'),
        import('../../app/centre/centre-desk'),
      ]);
      return { CentreScreen, centre: await createCentreDesk(stores).catch(instead(null)) };
    },
    draw: ({ CentreScreen, centre }) => <CentreScreen desk={centre} />,
  }),
} satisfies { readonly [K in Kind]?: Draw<Stores, K> };

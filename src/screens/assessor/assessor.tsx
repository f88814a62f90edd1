import { type JSX, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { assessor as desk } from '../../languages/en-GB/assessor';
import { Bar } from '../kit/bar';
import { Moved } from '../kit/heading';
import { isDesk, parseRoute, type Route } from '../kit/route';
import type { DeskCast } from './cast';
import { LateCentre } from './late-centre';
import { LateClass, LateLearner } from './late-class';
import { LateRecord } from './late-record';
import { Observations } from './observe/observations';
import { Observe } from './observe/observe';
import { Quality } from './quality/quality';
import { Standardise } from './standardise/standardise';

/** Shows the assessor's screens in `root`. Returns what takes them away again. */
export function mountAssessor(root: HTMLElement, moved: boolean, cast: DeskCast): () => void {
  render(<Assessor cast={cast} moved={moved} />, root);
  return () => render(null, root);
}

function Assessor(props: { readonly cast: DeskCast; readonly moved: boolean }): JSX.Element {
  const [{ hash, moved }, setPlace] = useState({ hash: location.hash, moved: props.moved });
  useEffect(() => {
    const move = (): void => {
      // What is not the assessor's is shown by the room that this one stands in.
      if (isDesk(parseRoute(location.hash))) setPlace({ hash: location.hash, moved: true });
    };
    addEventListener('hashchange', move);
    return () => removeEventListener('hashchange', move);
  }, []);
  return <Moved.Provider value={moved}>{screenAt(parseRoute(hash), props.cast)}</Moved.Provider>;
}

function screenAt(route: Route, cast: DeskCast): JSX.Element {
  if (route.kind === 'centre') return <LateCentre open={cast.centre} />;
  if (route.kind === 'class') return <LateClass key="class" open={cast.classroom} />;
  if (route.kind === 'learner') {
    return <LateLearner key={route.learner} open={cast.classroom} learner={route.learner} />;
  }
  if (route.kind === 'observed') {
    const { observation } = route;
    return <LateRecord key={observation} open={cast.records} observation={observation} />;
  }
  if (route.kind === 'quality') {
    return <Quality open={cast.assuring} observation={route.observation} />;
  }
  if (route.kind === 'standardise') {
    const { exercise, as } = route;
    return <Standardise open={cast.standardising} exercise={exercise} as={as} />;
  }
  if (route.kind === 'observe') {
    const { observation } = route;
    if (observation === null) {
      const { observing, records, scenarios, organisation } = cast;
      return <Observations open={observing} {...{ records, scenarios, organisation }} />;
    }
    return <Observe key={observation} open={cast.observing} observation={observation} />;
  }
  return (
    <>
      <Bar title={desk().title} />
      <main class="desk" />
    </>
  );
}

import type { JSX } from 'preact';
import { Boundary } from './boundary';
import { LateScreen } from './late-screen';
import { printRoute, type Route } from './route';

export type Kind = Route['kind'];
type At<K extends Kind> = Extract<Route, { readonly kind: K }>;

/** Draws the screen of a route, with what is given to every screen. */
export type Draw<G, K extends Kind> = (given: G, route: At<K>) => JSX.Element;

/** Screens by the kinds of their routes. */
type Table<G> = { readonly [K in Kind]?: Draw<G, K> };

type Late<G, K extends Kind, T> = {
  readonly title: () => string;
  /** What is said when it cannot be fetched. */
  readonly sorry: () => string;
  readonly load: (given: G) => Promise<T>;
  readonly draw: (loaded: T, given: G, route: At<K>) => JSX.Element;
};

/** A screen whose code is fetched when somebody first wants it. */
export function late<G, K extends Kind, T>({
  title,
  sorry,
  load,
  draw,
}: Late<G, K, T>): Draw<G, K> {
  return (given, route) => (
    <LateScreen
      title={title()}
      sorry={sorry()}
      load={() => load(given)}
      draw={(loaded) => draw(loaded, given, route)}
    />
  );
}

/** Whether a table has a screen for that kind of route. */
export function hasScreen<G>(table: Table<G>, { kind }: Route): boolean {
  return table[kind] !== undefined;
}

/** The screen of a route; null where the table has none. */
export function screenIn<G>(table: Table<G>, given: G, route: Route): JSX.Element | null {
  // Each kind's entry draws that same kind, which is more than the compiler can follow here.
  const draw = table[route.kind] as Draw<G, Kind> | undefined;
  return draw ? <Boundary key={keyOf(route)}>{draw(given, route)}</Boundary> : null;
}

/** Two addresses with one key are one screen, which goes on: only another line, or rater, is shown. */
function keyOf(route: Route): string {
  if (route.kind === 'debrief') return printRoute({ ...route, line: null });
  if (route.kind === 'standardise') return printRoute({ ...route, as: null });
  return `${route.kind} ${printRoute(route)}`;
}

/**
 * What a story does for one marking point: it can be observed in it. `always`: whichever way the
 * conversation goes; otherwise on some ways only.
 */
export type Chance = { readonly point: string; readonly always: boolean };

/** What a scenario gives a chance at, of the points of the scheme that it is marked by. */
export type ScenarioChances = {
  readonly scenario: string;
  readonly title: string;
  readonly level: number;
  readonly scheme: string;
  readonly chances: readonly Chance[];
};

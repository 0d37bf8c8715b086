export const PLACE_ROLES = ['hub', 'bait', 'transit', 'emerging', 'origin'] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];
export const PLACE_LEVELS = ['town', 'area', 'zone', 'compound', 'region', 'country'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** One way to write a place. */
export interface PlaceName {
  readonly text: string;
  readonly lang: string;
  /** `seen` in the source; `common-knowledge` was read nowhere and no native speaker has checked it. */
  readonly status: 'seen' | 'common-knowledge';
  readonly source?: string;
  /** False: an everyday word or short form, counted only beside another name of the same country. */
  readonly alone?: false;
  /** Longer strings that hold this one and are no place. */
  readonly never?: readonly string[];
}

/** A place named by sources. Countries are context only: they never count by themselves. */
export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  /** ISO 3166. */
  readonly country: string;
  readonly level: PlaceLevel;
  readonly roles: readonly PlaceRole[];
  /** Ids of the sources that name it; empty: no source was read. */
  readonly sources: readonly string[];
  readonly names: readonly PlaceName[];
  readonly caution?: string;
}

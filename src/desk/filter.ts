import type { Flag } from '../contracts/flag.ts';

/** What the desk can be narrowed by. */
export const DIMENSIONS = ['level', 'class', 'site', 'language', 'state', 'origin'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Wanted values by dimension; none wanted: all. */
export type FlagFilter = Readonly<Record<Dimension, readonly string[]>>;

export const ALL_FLAGS: FlagFilter = {
  level: [],
  class: [],
  site: [],
  language: [],
  state: [],
  origin: [],
};

/** What a moderator begins with: posts that nobody has decided on. */
export const UNDECIDED: FlagFilter = { ...ALL_FLAGS, state: ['new'] };

/** The value by which a flag is filtered; languages by their primary subtag (`pt-BR` is `pt`), Chinese by script. */
export function valueOf(flag: Flag, dimension: Dimension): string {
  switch (dimension) {
    case 'level':
      return flag.assessment.level;
    case 'class':
      return flag.assessment.class;
    case 'site':
      return flag.post.site;
    case 'language':
      return flag.assessment.lang.startsWith('zh-')
        ? flag.assessment.lang
        : (flag.assessment.lang.split('-')[0] ?? 'und');
    case 'state':
      return flag.review;
    case 'origin':
      return flag.origin;
  }
}

function matches(flag: Flag, filter: FlagFilter, besides?: Dimension): boolean {
  return DIMENSIONS.every(
    (dimension) =>
      dimension === besides ||
      filter[dimension].length === 0 ||
      filter[dimension].includes(valueOf(flag, dimension)),
  );
}

export function filterFlags(flags: readonly Flag[], filter: FlagFilter): Flag[] {
  return flags.filter((flag) => matches(flag, filter));
}

/** Values that occur in a dimension and how many flags choosing one of them would show, the most first. */
export function facet(
  flags: readonly Flag[],
  filter: FlagFilter,
  dimension: Dimension,
): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const flag of flags) {
    const value = valueOf(flag, dimension);
    counts.set(value, (counts.get(value) ?? 0) + Number(matches(flag, filter, dimension)));
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

/** Puts a value into a dimension or takes it out. */
export function toggled(filter: FlagFilter, dimension: Dimension, value: string): FlagFilter {
  const wanted = filter[dimension];
  const next = wanted.includes(value) ? wanted.filter((one) => one !== value) : [...wanted, value];
  return { ...filter, [dimension]: next };
}

import { SITES } from '../../sites/registry.ts';
import type { Confidence, Selector, SiteAdapter, Surface } from '../../sites/types.ts';

const BEGIN = '<!-- sites:begin (npm run sites:table) -->';
const END = '<!-- sites:end -->';

/** From best to worst (src/sites/types.ts says what each means). */
const GRADES = ['A', 'B', 'C', 'D'] as const satisfies readonly Confidence[];

const rank = (grade: Confidence): number => GRADES.indexOf(grade);
const worst = (grades: readonly Confidence[]): Confidence =>
  grades.toSorted((a, b) => rank(b) - rank(a))[0] ?? 'D';
/** Alternatives stand beside each other: the best one says whether the value can be found. */
const best = (selectors: readonly Selector[]): Confidence =>
  selectors.map(({ seen }) => seen).toSorted((a, b) => rank(a) - rank(b))[0] ?? 'D';

/** What the reading of a surface rests on: finding its posts and finding their text, whichever is weaker. */
export function gradeOfSurface({ roots, fields }: Pick<Surface, 'roots' | 'fields'>): Confidence {
  const texts = fields.text.flatMap(({ sel }) => sel);
  return worst([best(roots), ...(texts.length > 0 ? [best(texts)] : [])]);
}

/** The weakest of a site's surfaces. */
export function gradeOfSite({ surfaces }: Pick<SiteAdapter, 'surfaces'>): Confidence {
  return worst(surfaces.map(gradeOfSurface));
}

function row(site: SiteAdapter): string {
  const surfaces = site.surfaces.map((surface) => {
    const notes = [gradeOfSurface(surface), ...(surface.onRequest === true ? ['only when you ask'] : [])];
    return `${surface.id} (${notes.join(', ')})`;
  });
  const state = site.unproven === true ? 'off until turned on: **unproven**' : 'on once you allow it';
  const version = site.version.replace(`${site.id}-`, '');
  return `| ${site.name} | ${surfaces.join(', ')} | ${gradeOfSite(site)} | ${state} | ${version} |`;
}

/** Proven sites first; among them the order of the registry, which is that of their value to readers. */
export function sitesTable(sites: readonly SiteAdapter[]): string {
  const ordered = [...sites.filter((one) => !one.unproven), ...sites.filter((one) => one.unproven)];
  return [
    '| site | what is read (evidence) | weakest | state | adapter |',
    '|---|---|---|---|---|',
    ...ordered.map(row),
  ].join('\n');
}

/** The text of the README with the present table in it. Throws where the marks are missing. */
export function withSitesTable(readme: string, sites: readonly SiteAdapter[] = SITES): string {
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no "${BEGIN}" followed by "${END}"`);
  return `${readme.slice(0, start)}${BEGIN}\n${sitesTable(sites)}\n${readme.slice(end)}`;
}

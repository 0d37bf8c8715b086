import type { Settings } from '../contracts/settings.ts';
import type { Site } from './site-access.ts';

/** Whether the user wants a site to be read; the permission is another question. */
export function isSiteOn(
  { sitesOff, sitesOn }: Pick<Settings, 'sitesOff' | 'sitesOn'>,
  { id, unproven }: Pick<Site, 'id' | 'unproven'>,
): boolean {
  return unproven === true ? sitesOn.includes(id) : !sitesOff.includes(id);
}

/** The change that switches a site on or off. */
export function switchSite(
  { sitesOff, sitesOn }: Pick<Settings, 'sitesOff' | 'sitesOn'>,
  id: string,
  on: boolean,
): Pick<Settings, 'sitesOff' | 'sitesOn'> {
  const without = (ids: readonly string[]) => ids.filter((known) => known !== id);
  return on
    ? { sitesOff: without(sitesOff), sitesOn: [...without(sitesOn), id] }
    : { sitesOff: [...without(sitesOff), id], sitesOn: without(sitesOn) };
}

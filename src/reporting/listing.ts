import type { Hotline } from '../contracts/directory.ts';
import type { Age } from './age.ts';
import { ageOf, byDate } from './age.ts';
import { HOTLINES } from './directory.ts';
import type { Intent } from './intent.ts';
import { fitness } from './intent.ts';

export interface ListedHotline {
  hotline: Hotline;
  age: Age;
  verified: boolean;
  /** A number, address or page to use; an office without one is listed by its name. */
  reachable: boolean;
}

/** Hotlines of one country. Empty `hotlines`: "your embassy or labour ministry" is what to show. */
export interface CountryGroup {
  country: string;
  hotlines: readonly ListedHotline[];
  /** Say that the embassy should be called as well: police stand among the hotlines of a foreign country. */
  embassyToo: boolean;
}

export interface ListingInput {
  intent: Intent;
  /** The reader's country, or the passport of whoever is in danger; null when not chosen. */
  reader: string | null;
  /** Countries that the post names, or where somebody is in danger, most important first. */
  named: readonly string[];
  now: Date;
  directory?: readonly Hotline[];
}

function listed(hotline: Hotline, now: Date): ListedHotline {
  return {
    hotline,
    age: ageOf(hotline, now),
    verified: hotline.status === 'verified',
    reachable: hotline.phones.length > 0 || hotline.email !== undefined || hotline.web !== undefined,
  };
}

/** Amnesty International reports police collusion here (2025): the embassy stands beside the police for every
 * reader, also one who lives there. */
const EMBASSY_ALWAYS: ReadonlySet<string> = new Set(['KH']);

function undated(entry: ListedHotline): number {
  return Number(entry.hotline.seenOn === null);
}

function callable({ hotline }: ListedHotline): number {
  return Number(hotline.phones.some((phone) => phone.via === undefined));
}

/** Order inside a country: who can be reached; the dated above the undated; where it is urgent who can be called;
 * the fittest; the newest. Nothing is left out for its age: an old number may be the only one. */
function compare(intent: Intent): (a: ListedHotline, b: ListedHotline) => number {
  const fit = (entry: ListedHotline) => fitness(entry.hotline, intent) ?? 99;
  return (a, b) =>
    Number(b.reachable) - Number(a.reachable) ||
    undated(a) - undated(b) ||
    (intent === 'check' ? 0 : callable(b) - callable(a)) ||
    fit(a) - fit(b) ||
    byDate(a.hotline, b.hotline);
}

/** Hotlines that serve `country`: its own, and for the places where they stand its embassies. */
function groupOf(country: string, input: ListingInput, directory: readonly Hotline[]): CountryGroup {
  const { intent, reader, now } = input;
  const isPlace = input.named.includes(country);
  const hotlines = directory
    .filter((hotline) => fitness(hotline, intent) !== null)
    .filter((hotline) => shownUnder(hotline, reader, input.named) === country)
    .map((hotline) => listed(hotline, now))
    .sort(compare(intent));
  return {
    country,
    hotlines,
    embassyToo:
      intent !== 'check' &&
      (country !== reader || EMBASSY_ALWAYS.has(country)) &&
      (isPlace || hotlines.length > 0),
  };
}

/** An embassy is listed where it stands, when that place is named and the reader is (or may be) of its country;
 * everything else under its own country. */
function shownUnder(hotline: Hotline, reader: string | null, named: readonly string[]): string {
  const { at, country } = hotline;
  return at !== undefined && named.includes(at) && (reader === null || reader === country) ? at : country;
}

/**
 * The directory in the order of use: the reader's country, the countries named in the post (where somebody is in
 * danger the place first: its police can come), then the rest by code. The first two are listed also when they
 * have no entry; the rest only when they have one.
 */
export function listHotlines(input: ListingInput): readonly CountryGroup[] {
  const directory = input.directory ?? HOTLINES;
  const reader = input.reader === null ? [] : [input.reader];
  const near = input.intent === 'danger' ? [...input.named, ...reader] : [...reader, ...input.named];
  const known = [...new Set(directory.map((hotline) => hotline.country))].sort();
  const rest = known.filter((country) => !near.includes(country));
  return [
    ...[...new Set(near)].map((country) => groupOf(country, input, directory)),
    ...rest.map((country) => groupOf(country, input, directory)).filter((group) => group.hotlines.length > 0),
  ];
}

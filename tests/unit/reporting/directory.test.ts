import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { HotlineSchema } from '../../../src/contracts/directory.ts';
import { COUNTRIES, HOTLINES, hotlineById } from '../../../src/reporting/directory.ts';
import { DOUBTFUL_EMAILS, NOT_SEEN_NUMBERS, SEED_EMAILS, SEED_HOSTS, SEED_NUMBERS } from './seed-contacts.ts';

const digits = (number: string) => number.replace(/\D/g, '');
const host = (url: string) => new URL(url).hostname.replace(/^www\./, '');

describe('directory', () => {
  it('holds each country file', () => {
    const files = readdirSync(new URL('../../../src/reporting/directory', import.meta.url));
    expect(
      files.map((file) => file.replace('.ts', '').toUpperCase()).sort(),
      'add the new country file to COUNTRIES in src/reporting/directory.ts',
    ).toEqual(Object.keys(COUNTRIES).sort());
  });

  it('names each entry once and lists it under its country', () => {
    expect(new Set(HOTLINES.map((hotline) => hotline.id)).size).toBe(HOTLINES.length);
    for (const [country, hotlines] of Object.entries(COUNTRIES))
      for (const hotline of hotlines) {
        expect(hotline.country, hotline.id).toBe(country);
        expect(hotline.id.startsWith(`${country.toLowerCase()}-`), hotline.id).toBe(true);
      }
  });

  it.each(HOTLINES.map((hotline) => [hotline.id, hotline] as const))(
    '%s fits the schema, has a source',
    (_id, hotline) => {
      const parsed = v.safeParse(v.strictObject(HotlineSchema.entries), hotline);
      expect(parsed.success ? [] : v.flatten(parsed.issues)).toEqual([]);
      expect(hotline.source.trim().length).toBeGreaterThan(5);
      expect(hotline.seenOn === null || Date.parse(hotline.seenOn) <= Date.now(), 'seen in the future').toBe(
        true,
      );
      if (hotline.status === 'verified')
        throw new Error(`${hotline.id}: verified needs verified_by and verified_on`);
    },
  );

  it.each(HOTLINES.map((hotline) => [hotline.id, hotline] as const))(
    '%s has only contacts of the seed',
    (_id, hotline) => {
      for (const phone of hotline.phones)
        expect(SEED_NUMBERS.has(digits(phone.number)), `${phone.number} is not in seed-contacts.ts`).toBe(
          true,
        );
      if (hotline.email !== undefined)
        expect(SEED_EMAILS.has(hotline.email), `${hotline.email} is not in seed-contacts.ts`).toBe(true);
      if (hotline.web !== undefined)
        expect(SEED_HOSTS.has(host(hotline.web)), `${hotline.web} is not in seed-contacts.ts`).toBe(true);
    },
  );

  it('ships every number of the seed', () => {
    const shipped = new Set(
      HOTLINES.flatMap((hotline) => hotline.phones.map((phone) => digits(phone.number))),
    );
    expect([...SEED_NUMBERS].filter((number) => !shipped.has(number))).toEqual([]);
    expect([...SEED_EMAILS].filter((mail) => !HOTLINES.some((hotline) => hotline.email === mail))).toEqual(
      [],
    );
  });

  it('ships nothing that was not seen or looks misspelt', () => {
    const all = JSON.stringify(HOTLINES);
    for (const mail of DOUBTFUL_EMAILS) expect(all).not.toContain(mail);
    const shipped = HOTLINES.flatMap((hotline) => hotline.phones.map((phone) => digits(phone.number)));
    for (const number of NOT_SEEN_NUMBERS) expect(shipped).not.toContain(number);
  });

  it('shows the embassy beside every line of the Cambodian police', () => {
    const police = HOTLINES.filter(
      (hotline) => hotline.id.startsWith('kh-') && hotline.scope.includes('emergency'),
    );
    expect(police.length).toBeGreaterThan(2);
    for (const hotline of police) expect(hotline.caution, hotline.id).toMatch(/call your embassy/i);
  });

  it('finds an entry by its id', () => {
    expect(hotlineById('kh-117')?.phones[0]?.number).toBe('117');
    expect(hotlineById('nowhere-1')).toBeNull();
  });
});

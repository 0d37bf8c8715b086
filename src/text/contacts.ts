import type { Contact, Found } from './contacts/contact.ts';
import { findEmails, findLinks } from './contacts/links.ts';
import { canonicalPhone, findPhones, plainDigits } from './contacts/phones.ts';
import { findServiceIds } from './contacts/service-ids.ts';
import { SERVICES } from './contacts/services.ts';
import type { Normalised } from './normalise.ts';

/** Dots and slashes hidden in addresses: "t . me / name", "t(.)me", "t,me", "wa dot me slash". Lengths stay, offsets too. */
const HIDDEN_DOT =
  /(?<=[a-z0-9]) ?[([{](?:\.|dot)[)\]}] ?(?=[a-z0-9])|(?<=\b(?:t|wa|m|line|zalo|telegram|lin)) ?(?:\.| dot) ?(?=(?:me|ee)\b)|(?<=\b(?:t|wa|m|line|zalo|telegram)),(?=me\/)/giu;
const HIDDEN_SLASH = /(?<=\.(?:me|ee)) slash |(?<=\.(?:me|ee)(?: {0,6})) \/ ?|(?<=\.(?:me|ee))\/ /giu;

const padded =
  (sign: string) =>
  (hidden: string): string =>
    '\u2060'.repeat(hidden.length - 1) + sign;

/** A word of every address that a service has: without one of them, in whatever disguise, none is looked for. */
const ADDRESS_WORD =
  /\b(?:t|wa|m|line|lin|zalo|telegram|whatsapp|wechat|weixin|qq|viber|facebook|fb|signal|kakao|tg)\b/iu;

function findServiceLinks(text: string): Found[] {
  if (!ADDRESS_WORD.test(text)) return [];
  const opened = text.replace(HIDDEN_DOT, padded('.')).replace(HIDDEN_SLASH, padded('/'));
  // The fillers keep the offsets and drop out of what is matched: positions map back through this table.
  const positions: number[] = [];
  let plain = '';
  for (let i = 0; i < opened.length; i += 1) {
    if (opened[i] === '\u2060') continue;
    positions.push(i);
    plain += opened[i] ?? '';
  }
  const found: Found[] = [];
  for (const service of SERVICES) {
    for (const pattern of service.links) {
      for (const match of plain.matchAll(pattern)) {
        const before = plain[match.index - 1] ?? '';
        if (/[\w-]/.test(before)) continue;
        const id = (match[1] ?? '').replace(/[.-]+$/, '');
        found.push({
          kind: service.kind,
          value: canonicalId(id),
          start: positions[startOfAddress(plain, match.index)] ?? match.index,
          end: (positions[match.index + match[0].length - 1] ?? match.index) + 1,
        });
      }
    }
  }
  return found;
}

/** Back over `https://` and a host's own prefix, so that the span is the address as written. */
function startOfAddress(text: string, at: number): number {
  const before =
    /(?:h[tx]{2}ps?:\/\/)?(?:[a-z0-9-]{1,20}\.){0,2}$/i.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  return at - before.length;
}

function canonicalId(id: string): string {
  if (/^\+?\d{7,16}$/.test(id))
    return canonicalPhone(id.startsWith('+') || id.startsWith('0') ? id : `+${id}`);
  // Invitation codes tell large from small letters.
  if (id.startsWith('+') || /^joinchat\//i.test(id)) return `+${id.replace(/^\+|^joinchat\//i, '')}`;
  return plainDigits(id).length >= 4 && /[A-Z]/.test(id) && /[a-z]/.test(id) && id.length >= 16
    ? id
    : id.replace(/^@/, '').toLowerCase();
}

/**
 * The contacts that a text gives, in order, one a place: the more telling kind wins where two overlap (a t.me
 * address is Telegram, not a link). A number or handle can carry two services ("Zalo/Viber: …").
 * `country` (ISO 3166) reads national phone numbers; without it they stay bare digits.
 */
export function findContacts(n: Normalised, country?: string | null): Contact[] {
  const text = n.text;
  const taken: Found[] = [];
  for (const group of [
    findServiceLinks(text),
    findEmails(text),
    findServiceIds(text),
    findLinks(text),
    findPhones(text, country),
  ]) {
    const before = [...taken];
    for (const found of group) {
      const overlaps = before.some((other) => found.start < other.end && other.start < found.end);
      const repeated = taken.some(
        (other) => other.kind === found.kind && found.start < other.end && other.start < found.end,
      );
      if (!overlaps && !repeated) taken.push(found);
    }
  }
  taken.sort((a, b) => a.start - b.start || a.end - b.end);
  return taken.map(({ kind, value, start, end }) => ({ kind, value, ...n.toOriginal(start, end) }));
}

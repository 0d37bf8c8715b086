import { fold, normalisePattern } from '../normalise.ts';
import { PHONE } from '../phone-shape.ts';
import type { Found } from './contact.ts';
import { canonicalPhone, plainDigits } from './phones.ts';
import type { Service } from './services.ts';
import { SERVICES } from './services.ts';

const NAMES = SERVICES.map(
  (service, index) =>
    `(?<s${index}>${service.names
      .split('|')
      .map((name) => normalisePattern(name))
      .join('|')})`,
).join('|');
/** A service's name where a word begins: Latin and Cyrillic names are whole words, others may stand between letters. */
const NAME = new RegExp(String.raw`(?<![a-zа-яё@.])(?:${NAMES})(?!(?<=[a-zа-яё])[a-zа-яё_])`, 'giu');
/** What may stand between a name and its id, and whether it says that an id follows. */
const BETWEEN = new RegExp(
  String.raw`^(?:[\s"'“”*()（）【】[\]]{0,3}(?:(?:id|no|number|num|nomor|số|nick|us|me|at|on|only|admin|or|and|atau|hoặc|yozing|murojaat)(?![a-z0-9_])|号码|号|號|帐号|账号|帳號|เบอร์|ไอดี|官方|客服|으로|로|아이디|หรือ|或|是|加|搜|[@:：=\-–>→➡👉👇🔎👈📱📞☎💬/+,.|&])){0,4}[\s"'“”*()（）【】[\]]{0,3}`,
  'iu',
);
const EXPLICIT = /[:：=@→➡👉🔎>]|id|号|號|ไอดี|아이디/iu;
const ID = /^@?[a-z0-9](?:[\w.-]{0,38}\w)?/iu;
const NOT_AN_ID = new Set(
  'only me us or and group channel available here now yes same number video call chat support link below bio dm inbox admin grup kami saya com www http https this the for with from business account username community'.split(
    ' ',
  ),
);
const FAR = 24;
const PHONE_HERE = new RegExp(`^(?:${PHONE.source})`, 'u');

/** Ids that a text gives for a messaging service: name, then handle or number, also several names for one id. */
export function findServiceIds(text: string): Found[] {
  const found: Found[] = [];
  const folded = fold(text);
  const names = [...folded.matchAll(NAME)].map((match) => {
    const index = Object.entries(match.groups ?? {})
      .find(([, value]) => value !== undefined)?.[0]
      .slice(1);
    return { service: SERVICES[Number(index ?? -1)], start: match.index, end: match.index + match[0].length };
  });
  // "Zalo/Viber: 09…": the id after the last name of a row of names belongs to each of them.
  const rowEnds = names.map(({ end }) => end);
  for (let i = names.length - 1; i >= 0; i -= 1) {
    const name = names[i];
    const next = names[i + 1];
    if (name === undefined) continue;
    const joined = next !== undefined && onlyJoins(text.slice(name.end, Math.min(next.start, name.end + 8)));
    rowEnds[i] = joined && next.start - name.end <= 6 ? (rowEnds[i + 1] ?? next.end) : name.end;
  }
  names.forEach(({ service }, i) => {
    if (service === undefined) return;
    const after = rowEnds[i] ?? 0;
    const id = idAfter(text, after, service);
    if (id !== null) found.push({ kind: service.kind, ...id });
  });
  return found;
}

const onlyJoins = (between: string): boolean =>
  between.length <= 6 &&
  /^[\s/&,|+()、或或者]*(?:or|and|atau|hoặc|và|หรือ|at|или)?[\s/&,|+(]*$/u.test(between);

function idAfter(
  text: string,
  from: number,
  service: Service,
): { value: string; start: number; end: number } | null {
  const gap = BETWEEN.exec(text.slice(from, from + FAR))?.[0] ?? '';
  const start = from + gap.length;
  const rest = text.slice(start, start + 60);
  if (service.takesPhone) {
    const phone = PHONE_HERE.exec(rest)?.[0];
    // A leading + may have been read as part of the gap.
    if (phone !== undefined) {
      const plus = text[start - 1] === '+';
      const written = plus ? `+${phone}` : phone;
      return { value: canonicalPhone(written), start: plus ? start - 1 : start, end: start + phone.length };
    }
  }
  const handle = ID.exec(rest)?.[0];
  if (handle === undefined || service.id === null || !service.id.test(handle)) return null;
  const bare = handle.replace(/^@/, '').toLowerCase();
  const plainWord = !/[\d_.]/.test(bare);
  const explicit = EXPLICIT.test(gap) || handle.startsWith('@');
  if (NOT_AN_ID.has(bare) || (plainWord && !explicit)) return null;
  // A bare number is an id of QQ alone; elsewhere it is a price or a count.
  if (/^[\d.,-]+$/.test(bare) && service.kind !== 'qq') return null;
  // 30k, 1000u, 20tr: pay.
  if (/^\d[\d.,]*[a-z]{1,4}$/.test(bare) || (plainDigits(bare).length === bare.length && bare.length < 5))
    return null;
  return { value: bare, start, end: start + handle.length };
}

import type { Found } from './contact.ts';

const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/giu;
// name (at) host (dot) com; bare "at" and "dot" only with both, and a known ending.
const HIDDEN_EMAIL =
  /(?<![\w.+-])([\w.+-]{2,64})(?: ?(?:\(at?\)|\[at?\]|\{at\}| at |＠|\(@\)|\[@\]) ?|@)([\w-]{2,63}) ?(?:\(dot\)|\[dot\]|\{dot\}| dot |\.|\(\.\)|\[\.\]) ?(com|net|org|co|ph|id|my|th|vn|in|info)(?![\p{L}\p{N}])/giu;
const URL = /(?:h[tx]{2}ps?:\/\/|(?<![\w.@])www\.)[^\s<>"'）)】」，。、]{3,500}/giu;
const TLD =
  'com|net|org|me|io|co|cc|vip|top|xyz|link|ly|gl|gg|app|site|online|shop|info|club|work|jobs?|cn|hk|tw|vn|th|id|my|ph|kh|la|mm|in|bd|np|pk|lk|ke|et|br|ru|kz|uz|mn|tr|kr|jp|sg|example|test|invalid';
const BARE = new RegExp(
  String.raw`(?<![\w@.\-/])(?:[a-z0-9-]{1,63}\.){1,4}(?:${TLD})(?:\/[^\s<>"'）)】」，。、]{0,300})?(?![\w@])`,
  'giu',
);
const TRACKING = /^(?:utm_\w+|fbclid|gclid|igshid|igsh|ref|ref_src|si|mibextid|s|t)$/i;

/** A link as one value: host in small letters without `www`, path, no tracking, no last slash; null when it is none. */
export function canonicalLink(written: string): string | null {
  const address = /^[a-z]+:\/\//i.test(written) ? written.replace(/^hxxp/i, 'http') : `https://${written}`;
  const url = URL_PARSER(address.replace(/[.,;:!?…]+$/u, ''));
  if (url === null) return null;
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = kept.length === 0 ? '' : `?${kept.map(([name, value]) => `${name}=${value}`).join('&')}`;
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${query}`;
}

function URL_PARSER(address: string): globalThis.URL | null {
  return globalThis.URL.canParse(address) ? new globalThis.URL(address) : null;
}

/** E-mail addresses, plain and spelled out. */
export function findEmails(text: string): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(EMAIL)) {
    found.push({
      kind: 'email',
      value: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  for (const match of text.matchAll(HIDDEN_EMAIL)) {
    const value = `${match[1] ?? ''}@${match[2] ?? ''}.${match[3] ?? ''}`.toLowerCase();
    found.push({ kind: 'email', value, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Web addresses, with scheme, with `www.` or bare with a known ending. */
export function findLinks(text: string): Found[] {
  const found: Found[] = [];
  for (const pattern of [URL, BARE]) {
    for (const match of text.matchAll(pattern)) {
      const written = match[0].replace(/[.,;:!?…]+$/u, '');
      const value = canonicalLink(written);
      if (value !== null)
        found.push({ kind: 'link', value, start: match.index, end: match.index + written.length });
    }
  }
  return found;
}

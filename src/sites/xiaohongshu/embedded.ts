import type { Data } from '../inline-json.ts';
import { asText, at, eachData, isData, shownText } from '../inline-json.ts';
import type { EmbeddedPost } from '../types.ts';

const STATE = /^\s*window\.__INITIAL_STATE__\s*=\s*/;
const MAX_SCRIPT = 8_000_000;

/** Notes in the state that the server sends along: opened ones with their text, those of a list by their title. */
export function initialState(document: Document, page: URL): readonly EmbeddedPost[] {
  const found: EmbeddedPost[] = [];
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent;
    if (source.length > MAX_SCRIPT || !STATE.test(source)) continue;
    eachData([stateOf(source)], (data) => {
      const post = noteOf(data, page) ?? cardOf(data, page);
      if (post !== null) found.push(post);
      return post !== null;
    });
  }
  return found;
}

/** The state is code rather than JSON: what is not set is written as `undefined`. */
function stateOf(source: string): unknown {
  const json = source
    .replace(STATE, '')
    .replace(/;\s*$/, '')
    .replace(/([:[,])\s*undefined(?=\s*[,}\]])/g, '$1null');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function noteOf(data: Data, page: URL): EmbeddedPost | null {
  const id = asText(data['noteId']);
  if (id === '' || typeof data['desc'] !== 'string' || !isData(data['user'])) return null;
  // A topic is written as `#name[话题]#` and shown as `#name`.
  const parts = [shownText(data['title']), shownText(data['desc']).replaceAll('[话题]#', '')];
  const time = asText(data['time']);
  return {
    ...whoAndWhere('note', id, data['user'], page),
    text: parts.filter((part) => part !== '').join('\n'),
    time: /^\d{13}$/.test(time) ? time.slice(0, 10) : '',
  };
}

function cardOf(data: Data, page: URL): EmbeddedPost | null {
  const id = asText(data['id']);
  const card = data['noteCard'];
  const title = shownText(at(card, 'displayTitle'));
  if (id === '' || !isData(card) || title === '') return null;
  return { ...whoAndWhere('card', id, at(card, 'user'), page), text: title, time: '' };
}

function whoAndWhere(surface: string, id: string, user: unknown, page: URL) {
  return {
    surface,
    id,
    author: asText(at(user, 'nickname')) || asText(at(user, 'nickName')),
    handle: asText(at(user, 'userId')),
    permalink: `https://${page.hostname}/explore/${id}`,
  };
}

import type { Data } from '../inline-json.ts';
import { asText, at, eachData, inlineData, shownText } from '../inline-json.ts';
import type { EmbeddedPost } from '../types.ts';

/**
 * Videos in the data of a page that was saved before its scripts drew it: `__UNIVERSAL_DATA_FOR_REHYDRATION__`
 * (saved pages since 2023) and `SIGI_STATE` before it. There the account is an object, here a name.
 */
export function tiktokVideos(document: Document): EmbeddedPost[] {
  const videos: EmbeddedPost[] = [];
  eachData(inlineData(document, ['"desc"', '"createTime"']), (data) => {
    const id = asText(data['id']);
    const handle = asText(at(data, 'author', 'uniqueId')) || asText(data['author']);
    if (!/^\d{6,}$/.test(id) || handle === '' || typeof data['desc'] !== 'string') return false;
    videos.push(videoOf(data, id, handle));
    return true;
  });
  return videos;
}

function videoOf(data: Data, id: string, handle: string): EmbeddedPost {
  const kind = data['imagePost'] === undefined ? 'video' : 'photo';
  const lang = asText(data['textLanguage']);
  return {
    surface: 'embedded',
    id,
    author: asText(at(data, 'author', 'nickname')) || asText(data['nickname']) || handle,
    handle,
    text: captionOf(data),
    permalink: `https://www.tiktok.com/@${handle}/${kind}/${id}`,
    time: asText(data['createTime']),
    lang: lang === 'un' ? '' : lang,
  };
}

/** `contents` has the lines of a longer caption, `desc` the same in one line. */
function captionOf(data: Data): string {
  const contents = data['contents'];
  const lines = Array.isArray(contents) ? contents.map((one) => asText(at(one, 'desc'))) : [];
  const whole = shownText(lines.join('\n'));
  const short = shownText(data['desc']);
  return whole.length >= short.length && whole !== '' ? whole : short;
}

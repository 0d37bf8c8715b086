import { fromHtml } from '../generic/from-html.ts';
import { asText, at } from '../inline-json.ts';
import type { EmbeddedPost } from '../types.ts';

const DATA = /\$render_data\s*=\s*(\[[\s\S]*?\])\[0\]/;
const MAX_SCRIPT = 4_000_000;

/** The mobile page of one post has it in a script, and scripts make the page out of it. */
export function renderData(document: Document, page: URL): readonly EmbeddedPost[] {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const source = script.textContent;
    const [, data] = source.length > MAX_SCRIPT ? [] : (DATA.exec(source) ?? []);
    const status = data === undefined ? null : at(parsed(data), 0, 'status');
    // What it passes on is a post of its own.
    const posts = [status, at(status, 'retweeted_status')]
      .map((one) => postOf(one, asText(at(one, 'id')), page))
      .filter((post) => post.id !== '' && post.author !== '');
    if (posts.length > 0) return posts;
  }
  return [];
}

/** Pages write broken JSON too: then there is nothing to read in this script. */
function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function postOf(status: unknown, id: string, page: URL): EmbeddedPost {
  const { text, links } = fromHtml(asText(at(status, 'text')), page);
  const time = Date.parse(asText(at(status, 'created_at')));
  return {
    surface: 'mobile',
    id,
    author: asText(at(status, 'user', 'screen_name')),
    handle: asText(at(status, 'user', 'id')),
    text,
    permalink: `https://m.weibo.cn/detail/${id}`,
    time: Number.isNaN(time) ? '' : new Date(time).toISOString(),
    links: links.filter((link) => !link.startsWith('https://m.weibo.cn/')),
    cut: at(status, 'isLongText') === true && at(status, 'longText') === undefined,
  };
}

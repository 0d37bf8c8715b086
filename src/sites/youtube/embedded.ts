import { asText, at, eachData, findData, inlineData, isData, shownText } from '../inline-json.ts';
import type { Data } from '../inline-json.ts';
import type { EmbeddedPost } from '../types.ts';

/**
 * Video and community posts of a page that was saved before its scripts ran; its comments are not in it. Shape of
 * the data: seen in published readers of pages of 2023 to 2026.
 */
export function embeddedPosts(document: Document, page: URL): EmbeddedPost[] {
  return [...video(document, page), ...communityPosts(document)];
}

function video(document: Document, page: URL): EmbeddedPost[] {
  const player = findData(inlineData(document, ['videoDetails']), (data) => isData(data['videoDetails']));
  const details = at(player, 'videoDetails');
  const id = asText(at(details, 'videoId'));
  if (id === '' || id !== (page.searchParams.get('v') ?? id)) return [];
  const format = at(player, 'microformat', 'playerMicroformatRenderer');
  return [
    {
      surface: 'video',
      id: `video:${id}`,
      author: asText(at(details, 'author')),
      handle: handleIn(asText(at(format, 'ownerProfileUrl'))),
      text: [at(details, 'title'), at(details, 'shortDescription')]
        .map((part) => shownText(part))
        .filter((part) => part !== '')
        .join('\n'),
      permalink: `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`,
      keepParams: ['v'],
      time: asText(at(format, 'publishDate')),
    },
  ];
}

function communityPosts(document: Document): EmbeddedPost[] {
  const posts: EmbeddedPost[] = [];
  eachData(inlineData(document, ['backstagePostRenderer']), (data) => {
    const post = data['backstagePostRenderer'];
    if (!isData(post)) return false;
    posts.push(communityPost(post));
    return true;
  });
  return posts.filter((post) => post.id !== '');
}

function communityPost(post: Data): EmbeddedPost {
  const id = asText(post['postId']);
  return {
    surface: 'post',
    id,
    author: runs(post['authorText']),
    handle: handleIn(
      asText(at(post, 'authorEndpoint', 'browseEndpoint', 'canonicalBaseUrl')) ||
        asText(at(post, 'authorText', 'runs', 0, 'navigationEndpoint', 'browseEndpoint', 'canonicalBaseUrl')),
    ),
    text: shownText(runs(post['contentText'])),
    permalink: `https://www.youtube.com/post/${encodeURIComponent(id)}`,
    time: '',
  };
}

/** A text is a list of runs, or one simple text. */
function runs(text: unknown): string {
  const list = at(text, 'runs');
  if (!Array.isArray(list)) return asText(at(text, 'simpleText'));
  return list.map((run: unknown) => asText(at(run, 'text'))).join('');
}

const handleIn = (address: string): string => /\/@([^/?#]+)/.exec(address)?.[1] ?? '';

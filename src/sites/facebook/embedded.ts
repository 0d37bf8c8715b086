import type { Data } from '../inline-json.ts';
import { asText, at, eachData, findData, inlineData, isData, shownText } from '../inline-json.ts';
import type { EmbeddedPost } from '../types.ts';
import { handleOf, numberOf } from './address.ts';

/**
 * Stories of a page that was saved before its scripts drew them, or that guests get: saved pages of 2023 and 2024
 * (profile and page timelines) have them in inline scripts and nothing in the markup; published readers of 2022 to
 * 2026 use the same keys. A shared post inside a story is not a post of its own.
 */
export function facebookStories(document: Document): EmbeddedPost[] {
  const stories: EmbeddedPost[] = [];
  eachData(inlineData(document, ['"post_id"', '"comet_sections"']), (data) => {
    const content = at(data, 'comet_sections', 'content', 'story');
    if (!isData(content)) return false;
    stories.push(storyOf(data, content));
    return true;
  });
  return stories;
}

function storyOf(data: Data, content: Data): EmbeddedPost {
  const address = asText(at(content, 'wwwURL')) || asText(at(dated(data), 'url'));
  const actor = at(content, 'actors', 0);
  return {
    surface: 'embedded',
    id: numberOf(address) || asText(at(data, 'post_id')),
    author: asText(at(actor, 'name')),
    handle: handleOf(asText(at(actor, 'url'))),
    text: messageOf(content),
    permalink: address,
    keepParams: ['story_fbid', 'id', 'v'],
    time: asText(at(dated(data), 'creation_time')),
    links: linksOf(content),
  };
}

function messageOf(content: Data): string {
  const places = [
    at(content, 'message', 'text'),
    at(content, 'comet_sections', 'message', 'story', 'message', 'text'),
    at(content, 'comet_sections', 'message_container', 'story', 'message', 'text'),
  ];
  return places.map(shownText).find((text) => text !== '') ?? '';
}

/** The part of a story that holds when it was written; a shared post's own date stands deeper, in `attached_story`. */
function dated(data: Data): Data | null {
  return findData(
    at(data, 'comet_sections', 'context_layout') ?? at(data, 'comet_sections', 'content'),
    (part) => typeof part['creation_time'] === 'number',
  );
}

function linksOf(content: Data): string[] {
  const ranges = at(content, 'message', 'ranges');
  const urls = Array.isArray(ranges)
    ? ranges.map((range) => asText(at(range, 'entity', 'external_url')))
    : [];
  return urls.filter((url) => url !== '');
}

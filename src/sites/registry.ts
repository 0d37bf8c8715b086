import { chooseAdapter } from './choose.ts';
import { bluesky } from './bluesky/adapter.ts';
import { craigslist } from './craigslist/adapter.ts';
import { discord } from './discord/adapter.ts';
import { douyin } from './douyin/adapter.ts';
import { facebook } from './facebook/adapter.ts';
import { facebookMobile } from './facebook-mobile/adapter.ts';
import { glints } from './glints/adapter.ts';
import { indeed } from './indeed/adapter.ts';
import { instagram } from './instagram/adapter.ts';
import { jiji } from './jiji/adapter.ts';
import { linkedin } from './linkedin/adapter.ts';
import { mastodon } from './mastodon/adapter.ts';
import { ok } from './ok/adapter.ts';
import { olx } from './olx/adapter.ts';
import { reddit } from './reddit/adapter.ts';
import { seek } from './seek/adapter.ts';
import { telegramA } from './telegram-a/adapter.ts';
import { telegramK } from './telegram-k/adapter.ts';
import { telegramWeb } from './telegram-web/adapter.ts';
import { threads } from './threads/adapter.ts';
import { tieba } from './tieba/adapter.ts';
import { tiktok } from './tiktok/adapter.ts';
import type { SiteAdapter } from './types.ts';
import { vk } from './vk/adapter.ts';
import { weibo } from './weibo/adapter.ts';
import { x } from './x/adapter.ts';
import { xiaohongshu } from './xiaohongshu/adapter.ts';
import { youtube } from './youtube/adapter.ts';
import { youtubeMobile } from './youtube-mobile/adapter.ts';

/**
 * Without an adapter on purpose, and read by the generic reader when the user asks:
 * Boards that describe each job as JSON-LD `JobPosting` (a list of theirs has no descriptions);
 * Locanto (two published readers of one kind of page, no saved one; its pages carry microdata);
 * Zalo official accounts, LINE VOOM and OpenChat (no published reader of their pages and no saved one: a guess would
 * be wrong without anybody noticing). WhatsApp, Messenger and Zalo chats are private: a selection alone is read.
 */
/** Sites that are read by themselves, once the user has allowed it. tests/unit/sites walks the folders. */
export const SITES: readonly SiteAdapter[] = [
  telegramWeb,
  telegramK,
  telegramA,
  x,
  facebook,
  facebookMobile,
  instagram,
  threads,
  tiktok,
  linkedin,
  reddit,
  youtube,
  youtubeMobile,
  bluesky,
  mastodon,
  discord,
  vk,
  ok,
  weibo,
  xiaohongshu,
  tieba,
  indeed,
  seek,
  glints,
  craigslist,
  olx,
  jiji,
  douyin,
];

/** The adapter for a page's address; null where none fits. */
export function adapterFor(url: string): SiteAdapter | null {
  return chooseAdapter(SITES, url);
}

/** The adapter for the software that made a page, on whatever host it runs; null where it is unknown. */
export function adapterByMarkup(document: Document): SiteAdapter | null {
  return (
    SITES.find(({ markup }) => markup !== undefined && document.querySelector(markup.css) !== null) ?? null
  );
}

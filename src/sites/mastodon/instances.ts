/**
 * Servers that are asked for by name: some that are open to all, in English, Japanese and Chinese. Our choice from
 * common knowledge, after no ranking. Each host is one more address in the browser's question, so the list stays
 * short; a server that is missing here is still read when the user asks.
 */
export const INSTANCES = [
  'mastodon.social',
  'mastodon.online',
  'mastodon.world',
  'mastodon.cloud',
  'mstdn.social',
  'mas.to',
  'mstdn.jp',
  'pawoo.net',
  'fedibird.com',
  'm.cmx.im',
] as const;

/**
 * Hosts that are asked for by name, the largest ones and those where people in East and South-East Asia write;
 * from the network's public lists of servers, 2026. Each host is one more address in the browser's question, so
 * the list stays short.
 */
export const INSTANCES = [
  'mastodon.social',
  'mastodon.online',
  'mstdn.social',
  'mstdn.jp',
  'pawoo.net',
  'mas.to',
  'mastodon.world',
  'm.cmx.im',
  'fosstodon.org',
  'hachyderm.io',
  'infosec.exchange',
  'techhub.social',
] as const;

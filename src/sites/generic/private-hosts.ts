/**
 * Hosts that show private conversations: there the focused block may be somebody's message to the reader, so only
 * text that the reader has selected is read (design, rule 4). Subdomains count too.
 */
const PRIVATE_HOSTS = [
  'web.whatsapp.com',
  'messenger.com',
  'web.telegram.org',
  'discord.com',
  'chat.zalo.me',
  'mail.google.com',
  'outlook.live.com',
  'mail.yahoo.com',
] as const;

export function isPrivateHost(url: string): boolean {
  const { hostname } = new URL(url);
  return PRIVATE_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

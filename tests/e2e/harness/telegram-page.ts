/** A channel's page as t.me/s serves it, made of posts that a spec writes. */

export interface ChannelPost {
  id: number;
  text: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br/>');

export const CHANNEL = 'https://t.me/s/jobs_board00';

export const channelPost = ({ id, text }: ChannelPost): string => `
<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message js-widget_message" data-post="jobs_board00/${id}">
<div class="tgme_widget_message_bubble">
<div class="tgme_widget_message_author"><a class="tgme_widget_message_owner_name" href="https://t.me/jobs_board00"><span dir="auto">Jobs Board 00</span></a></div>
<div class="tgme_widget_message_text js-message_text" dir="auto">${escaped(text)}</div>
<div class="tgme_widget_message_footer"><div class="tgme_widget_message_info"><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="https://t.me/jobs_board00/${id}"><time datetime="2026-10-02T08:15:22+00:00" class="time">08:15</time></a></span></div></div>
</div></div></div>`;

export const channelPage = (posts: readonly ChannelPost[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Jobs Board 00</title>
<style>body{font:16px sans-serif;max-width:640px;margin:0 auto}.tgme_widget_message_wrap{padding:8px 0}</style></head>
<body><main class="tgme_main" data-url="/jobs_board00"><div class="tgme_container"><section class="tgme_channel_history js-message_history">
${posts.map(channelPost).join('\n')}
</section></div></main></body></html>`;

/** An offer with the marks of compound recruitment; nobody's words, nobody's contact. */
export const LURE = [
  'Chat support staff needed in Poipet, Cambodia',
  'No experience, no interview. 1,500 USD a month, paid in USDT.',
  'Free ticket and visa, we bring you across the border.',
  '12 hours a day, you live inside the compound, passport kept by the company.',
  'Contact Telegram only: @borderstar_hr00',
].join('\n');

/** The same trade, honestly offered. */
export const HONEST = [
  'Chat support staff needed at our office in Manila',
  'Experience with customers is welcome. 25,000 PHP a month, 8 hours a day, two days off a week.',
  'Interview at the office; please bring your CV and a valid ID.',
  'Apply by 30 November: https://jobs.example.com/chat-support',
].join('\n');

export const CHAT = 'Sunset at the lake this evening. The light was perfect.';

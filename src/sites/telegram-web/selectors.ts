import { oneProject, ROOT, savedPage, severalProjects } from '../selectors.ts';

const PAGE = 'saved t.me/s pages with 31 messages; two published feed makers of 2025-26 use the same classes';

export const message = savedPage('.tgme_widget_message[data-post]', PAGE);
/** "Channel created", "pinned a message": no posts. */
export const service = savedPage('.service_message', PAGE);
export const ownId = ROOT;
/** In albums the same class is nested twice: the innermost one is the text. */
export const text = savedPage('.tgme_widget_message_text.js-message_text', PAGE);
/** A question with answers to choose from. */
export const question = severalProjects(
  '.tgme_widget_message_poll_question',
  'published feed makers of 2025-26',
);
export const answer = severalProjects(
  '.tgme_widget_message_poll_option_text',
  'published feed makers of 2025-26',
);
/** A quoted message above the text has the same text class. */
export const reply = savedPage('.tgme_widget_message_reply', PAGE);
export const owner = savedPage('.tgme_widget_message_owner_name', PAGE);
/** Who wrote in a group, or below a channel's post; the same class names whom a message answers. */
export const writer = severalProjects(
  '.tgme_widget_message_author_name',
  'four published readers of 2025-26, two with tests after live pages',
);
/** Comments below a channel's post, in a frame of their own. */
export const comment = severalProjects('.tgme_widget_message[data-post-id]', 'two published readers of 2026');
export const date = savedPage('a.tgme_widget_message_date[href]', PAGE);
export const time = savedPage('a.tgme_widget_message_date time[datetime]', PAGE);
export const anyTime = severalProjects('time[datetime]', 'published readers of 2026');
export const preview = savedPage('a.tgme_widget_message_link_preview[href]', PAGE);
export const button = severalProjects(
  'a.tgme_widget_message_inline_button[href]',
  'published feed makers of 2025-26',
);
/** Outer page of a single post: its body is in a frame, its short text in the metadata. */
export const wholePage = savedPage('html', 'saved page of one post');
export const description = savedPage('meta[property="og:description"][content]', 'saved page of one post');
export const ogTitle = savedPage('meta[property="og:title"][content]', 'saved page of one post');
export const ogUrl = savedPage('meta[property="og:url"][content]', 'saved page of one post');
export const history = savedPage('.tgme_channel_history', PAGE);
export const widget = savedPage(
  '.tgme_page_widget, .tgme_widget_message',
  'saved page of one post and its frame',
);
export const emptyChannel = oneProject(
  '.tme_no_messages_found',
  'one published feed maker: a search without results',
);

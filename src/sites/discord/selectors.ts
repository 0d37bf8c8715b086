import { oneProject, ROOT, severalProjects } from '../selectors.ts';

const D = 'seven published readers of 2024-26 that rest on the ids alone; class names are scrambled';

export const itself = ROOT;
/** `chat-messages-<channel>-<message>`, before 2023 `chat-messages-<message>`. Notices ("somebody joined") have no content of this kind. */
export const message = severalProjects('li[id^="chat-messages-"]', D);
export const text = severalProjects('[id^="message-content-"]', D);
/** A robot's message often has no words of its own but a framed text. Under other messages it shows linked pages. */
export const framed = severalProjects(
  '[id^="message-accessories-"] [class*="embedDescription"]',
  'two published readers of 2024 and 2025',
);
/** The line above an answer shows the other message with the same kind of id. */
export const reply = severalProjects('[id^="message-reply-context-"]', D);
export const edited = oneProject('[class*="edited"]', 'a published reader of 2025');
export const name = severalProjects('[id^="message-username-"] [class*="username"]', D);
export const nameBlock = severalProjects('[id^="message-username-"]', D);
export const time = severalProjects('time[id^="message-timestamp-"][datetime]', D);
export const anyTime = severalProjects('time[datetime]', D);
export const list = severalProjects('ol[data-list-id="chat-messages"]', D);
export const signIn = oneProject('form [name="email"], [class*="authBox"]', 'the sign-in page');

import { ROOT, severalProjects } from '../selectors.ts';

const A = 'four published projects of 2025-26';
const CLIENT = 'the open client’s source';

export const message = severalProjects('.Message.message-list-item[data-message-id]', A);
export const own = severalProjects('.Message.own', A);
/** The header's picture carries the peer: without a minus it is a person. */
export const person = severalProjects('.MiddleHeader .Avatar[data-peer-id]:not([data-peer-id^="-"])', CLIENT);
export const itself = ROOT;
export const text = severalProjects('.text-content', A);
/** A block by its element, a part of the line by its style. */
export const emoji = severalProjects('.custom-emoji', CLIENT);
export const meta = severalProjects('.MessageMeta, .Reactions, .message-reactions', CLIENT);
export const reply = severalProjects('.EmbeddedMessage, .message-subheader', CLIENT);
export const sender = severalProjects('.message-title .sender-title, .sender-title', CLIENT);
export const timeLabel = severalProjects('.message-time', CLIENT);
export const chatTitle = severalProjects('.MiddleHeader .ChatInfo .fullName', CLIENT);
export const list = severalProjects('.MessageList', A);
export const column = severalProjects('#MiddleColumn', CLIENT);
export const signIn = severalProjects('#auth-qr-form, #auth-phone-number-form', CLIENT);

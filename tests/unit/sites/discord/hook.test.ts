// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readPage } from '../../../../src/sites/read-page.ts';
import { parse } from '../fixture.ts';

const CHANNEL = 'https://discord.com/channels/1/2';
const named = (id: number, name: string) =>
  `<span id="message-username-${id}"><span class="username_x">${name}</span></span>`;
const message = (id: number, before = '') =>
  `<li id="chat-messages-2-${id}">${before}<div id="message-content-${id}">text ${id}</div></li>`;
const authors = (html: string) =>
  readPage(parse(`<ol data-list-id="chat-messages">${html}</ol>`), CHANNEL).posts.map(({ author }) => author);

it('messages in a row belong to who wrote the first of them', () => {
  expect(authors(message(1, named(1, 'A')) + message(2) + message(3, named(3, 'B')) + message(4))).toEqual([
    'A',
    'A',
    'B',
    'B',
  ]);
});

it('nobody is named where the first message is no longer in the page', () => {
  expect(authors(message(1) + message(2, named(2, 'A')))).toEqual(['', 'A']);
});

it('the account that is answered did not write the answer', () => {
  const reply = `<div id="message-reply-context-2"><span id="message-username-9"><span class="username_x">Z</span></span><div id="message-content-9">old</div></div>`;
  expect(authors(message(1, named(1, 'A')) + message(2, reply))).toEqual(['A', 'A']);
});

it('an element that names the message alone stands in the channel of the address', () => {
  const html = `<ol data-list-id="chat-messages"><li id="chat-messages-7">${named(7, 'A')}<div id="message-content-7">text 7</div></li></ol>`;
  expect(readPage(parse(html), CHANNEL).posts).toMatchObject([
    { id: '7', author: 'A', permalink: 'https://discord.com/channels/1/2/7' },
  ]);
});

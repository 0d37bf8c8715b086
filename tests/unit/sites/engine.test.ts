// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createReader } from '../../../src/sites/engine.ts';
import { facebook } from '../../../src/sites/facebook/adapter.ts';
import { instagram } from '../../../src/sites/instagram/adapter.ts';
import { telegramA } from '../../../src/sites/telegram-a/adapter.ts';
import { telegramWeb } from '../../../src/sites/telegram-web/adapter.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

const only = (css: string) => {
  const element = document.querySelector(css);
  if (element === null) throw new Error(`nothing matches ${css}`);
  return element;
};

const story = (text: string) => `<div data-ad-rendering-role="story_message">${text}</div>`;

describe('alternatives of a root', () => {
  const FEED = 'https://www.facebook.com/';

  it('the better one wins as soon as it is there, and says that all must be looked at again', () => {
    document.body.innerHTML = `<div role="main"><div role="feed"><div id="old">${story('one')}</div></div></div>`;
    const reader = createReader(facebook, FEED);
    expect(reader.roots(document)).toEqual([only('#old')]);
    const { turn } = reader;
    only('[role="feed"]').insertAdjacentHTML(
      'beforeend',
      `<div><div id="new" aria-posinset="1">${story('two')}</div></div>`,
    );
    expect(reader.roots(only('#new'))).toEqual([only('#new')]);
    expect(reader.turn).toBeGreaterThan(turn);
    expect(reader.read(only('#old'))).toBeNull();
  });

  it('a root is known from any place inside, and a comment is not taken for one', () => {
    document.body.innerHTML = `<div role="main"><div role="article" id="post">${story('<b>one</b>')}<div role="article" aria-label="Comment by X"><i>no</i></div></div></div>`;
    const reader = createReader(facebook, FEED);
    expect(reader.rootOf(only('b'))).toBe(only('#post'));
    expect(reader.rootOf(only('i'))).toBe(only('#post'));
    expect(reader.roots(document)).toEqual([only('#post')]);
    expect(reader.rootOf(document.body)).toBeNull();
  });

  it('a place in a comment belongs to the comment, not to the post around it', () => {
    document.body.innerHTML = `<div role="main"><div role="article" id="post">${story('<b>one</b>')}<div role="article" aria-label="Comment by X" id="comment"><a href="/p/posts/1?comment_id=2">1 h</a><i>no</i></div></div></div>`;
    const reader = createReader(facebook, FEED);
    expect(reader.rootOf(only('i'))).toBe(only('#comment'));
    expect(reader.rootOf(only('b'))).toBe(only('#post'));
  });
});

it('what stands around a post does not matter to its fields', () => {
  document.body.innerHTML =
    '<div role="button"><ul><li class="_a9zj"><h3><a href="/name00/">name00</a></h3><span class="_ap3a" dir="auto">text</span><button>Reply</button><a href="/p/a/c/1/"><time datetime="2026-10-03T08:15:22Z">1 d</time></a></li></ul></div>';
  const reader = createReader(instagram, 'https://www.instagram.com/p/a/');
  expect(reader.roots(document).map((root) => reader.read(root))).toMatchObject([
    { author: 'name00', text: 'text' },
  ]);
});

describe('addresses', () => {
  it('a group is read, the private chat after it is not, though the same nodes stand there', () => {
    document.body.innerHTML =
      '<div class="MessageList"><div class="Message message-list-item" data-message-id="1"><div class="text-content">hello</div></div></div>';
    const reader = createReader(telegramA, 'https://web.telegram.org/a/#-1001');
    const [root] = reader.roots(document);
    expect(root && reader.read(root)?.text).toBe('hello');
    reader.visit('https://web.telegram.org/a/#1001');
    expect(reader.roots(document)).toEqual([]);
    expect(root && reader.read(root)).toBeNull();
    expect(reader.health(document).posts).toBe(0);
  });

  it.each(['', '#', '#@name00', '#?tgaddr=tg%3A%2F%2Fresolve', '#settings', '#123_-456'])(
    'of a kind that nobody knows count as private: %j',
    (hash) => {
      document.body.innerHTML =
        '<div class="Message message-list-item" data-message-id="1"><div class="text-content">hello</div></div>';
      expect(createReader(telegramA, `https://web.telegram.org/a/${hash}`).roots(document)).toEqual([]);
    },
  );

  it('what is read on request alone is not read by itself', () => {
    document.head.innerHTML = '<meta property="og:description" content="text">';
    const url = 'https://t.me/name00/1';
    expect(createReader(telegramWeb, url).roots(document)).toEqual([]);
    expect(createReader(telegramWeb, url, true).roots(document)).toHaveLength(1);
    document.head.innerHTML = '';
  });
});

it('an empty shell is no post until it is filled', () => {
  document.body.innerHTML = '<div role="main"><div role="feed"><div aria-posinset="1"></div></div></div>';
  const reader = createReader(facebook, 'https://www.facebook.com/');
  const shell = only('[aria-posinset]');
  expect(reader.roots(document)).toEqual([]);
  expect(reader.read(shell)).toBeNull();
  expect(reader.health(document).posts).toBe(0);
  shell.insertAdjacentHTML('beforeend', '<div data-ad-rendering-role="story_message">now</div>');
  expect(reader.rootOf(only('[data-ad-rendering-role]'))).toBe(shell);
  expect(reader.read(shell)?.text).toBe('now');
});

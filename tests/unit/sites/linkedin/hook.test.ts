// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { addressed } from '../../../../src/sites/linkedin/hook.ts';

const main = document.createElement('main');
const opened = document.createElement('div');
opened.setAttribute('componentkey', 'expandedX00FeedType_FEED_DETAIL');
const ask = (root: Element, address: string, id: string | null = null) =>
  addressed(
    { id, author: '', handle: null, permalink: null },
    root,
    new URL(`https://www.linkedin.com${address}`),
  );

it.each([
  ['/jobs/view/4200000001/', '4200000001'],
  ['/jobs/view/chat-support-at-lakeside-00-4200000001?trk=x', '4200000001'],
  ['/jobs/search/?keywords=a&currentJobId=4200000001', '4200000001'],
])('the job of %s', (address, job) => {
  expect(ask(main, address)).toEqual({
    id: `job:${job}`,
    permalink: `https://www.linkedin.com/jobs/view/${job}/`,
  });
});

it.each(['/jobs/', '/jobs/search/?currentJobId=../../x', '/jobs/view/no-number'])(
  '%s names no job',
  (address) => {
    expect(ask(main, address)).toEqual({});
  },
);

it.each([
  ['/feed/update/urn:li:activity:7300000000000000001/', 'urn:li:activity:7300000000000000001'],
  ['/feed/update/urn%3Ali%3AugcPost%3A7300000000000000001', 'urn:li:ugcPost:7300000000000000001'],
  ['/posts/a-00_words-activity-7300000000000000001-aBc0/', 'urn:li:activity:7300000000000000001'],
  ['/posts/a-00_words-share-7300000000000000001-aBc0/', 'urn:li:share:7300000000000000001'],
])('the opened post of %s', (address, urn) => {
  expect(ask(opened, address)).toMatchObject({ id: urn });
});

it('a broken escape in the address is no reason to fail', () => {
  expect(ask(opened, '/posts/%E0%A4%A')).toEqual({});
});

it('a comment is found by its own number in its post', () => {
  expect(ask(document.createElement('article'), '/feed/', 'urn:li:comment:(ugcPost:71,72)')).toEqual({
    permalink:
      'https://www.linkedin.com/feed/update/urn:li:ugcPost:71/?commentUrn=urn%3Ali%3Acomment%3A(ugcPost%3A71%2C72)',
  });
});

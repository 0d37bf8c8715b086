import { expect, it } from 'vitest';
import { adapterFor } from '../../../src/sites/registry.ts';

it.each([
  ['https://t.me/s/some_channel00', 'telegram-web'],
  ['https://t.me/some_channel00/12?embed=1&mode=tme', 'telegram-web'],
  ['https://web.telegram.org/k/#@name00', 'telegram-k'],
  ['https://web.telegram.org/a/#-100', 'telegram-a'],
  ['https://x.com/home', 'x'],
  ['https://twitter.com/name00/status/1', 'x'],
  ['https://www.facebook.com/groups/1/', 'facebook'],
  ['https://web.facebook.com/', 'facebook'],
  ['https://m.facebook.com/groups/1', 'facebook-mobile'],
  ['https://www.instagram.com/p/a/', 'instagram'],
  ['https://www.threads.com/@a00/post/b', 'threads'],
  ['https://www.threads.net/@a00', 'threads'],
  ['https://www.tiktok.com/@a00/video/1', 'tiktok'],
  ['https://www.linkedin.com/feed/', 'linkedin'],
  ['https://sg.linkedin.com/jobs/view/1', 'linkedin'],
  ['https://www.reddit.com/r/a00/', 'reddit'],
  ['https://old.reddit.com/r/a00/', 'reddit'],
  ['https://new.reddit.com/r/a00/', 'reddit'],
  ['https://www.youtube.com/watch?v=a00', 'youtube'],
  ['https://m.youtube.com/watch?v=a00', 'youtube-mobile'],
  ['https://bsky.app/profile/a00.example.com', 'bluesky'],
  ['https://mastodon.social/@a00', 'mastodon'],
  ['https://discord.com/channels/1/2', 'discord'],
  ['https://vk.com/feed', 'vk'],
  ['https://m.vk.ru/wall-1_2', 'vk'],
  ['https://ok.ru/feed', 'ok'],
  ['https://s.weibo.com/weibo?q=a', 'weibo'],
  ['https://m.weibo.cn/detail/1', 'weibo'],
  ['https://www.xiaohongshu.com/explore', 'xiaohongshu'],
  ['https://www.rednote.com/explore/1', 'xiaohongshu'],
  ['https://tieba.baidu.com/p/1', 'tieba'],
  ['https://ph.indeed.com/viewjob?jk=1', 'indeed'],
  ['https://id.jobstreet.com/id/job/1', 'seek'],
  ['https://th.jobsdb.com/job/1', 'seek'],
  ['https://www.seek.com.au/job/1', 'seek'],
  ['https://glints.com/id/opportunities/jobs/explore', 'glints'],
  ['https://manila.craigslist.org/search/jjj', 'craigslist'],
  ['https://www.olx.kz/rabota/', 'olx'],
  ['https://jiji.ng/jobs', 'jiji'],
  ['https://www.douyin.com/video/1', 'douyin'],
])('%s is read by %s', (url, id) => {
  expect(adapterFor(url)?.id).toBe(id);
});

it.each([
  'https://web.telegram.org/',
  'https://example.com/x.com/',
  'https://x.com.example.com/',
  'https://notx.com/',
  'https://linkedin.com.example.com/',
  'http://x.com/',
  'about:blank',
  'no address at all',
  '',
])('nothing reads %s by itself', (url) => {
  expect(adapterFor(url)).toBeNull();
});

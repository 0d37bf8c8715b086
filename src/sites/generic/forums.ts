import { ROOT, severalProjects } from '../selectors.ts';
import type { Field, Selector, Surface } from '../types.ts';

interface Shape {
  readonly id: string;
  /** The software whose own templates have this markup. */
  readonly software: string;
  readonly root: string;
  /** What tells it from other software with the same root. */
  readonly has?: string;
  readonly text: string;
  /** Inside the text: quotations of other posts, notes of the software. */
  readonly drop?: string;
  readonly author: string;
  readonly permalink?: string;
  readonly time?: string;
  readonly timeText?: string;
  readonly number?: { readonly attr: string; readonly take: RegExp };
}

/** Letters that are put between others so that machines misread them. */
const HIDDEN = '[style*="display:none"], [style*="display: none"]';

/** Forum software that is open to read or sold as source: its markup is the same on thousands of hosts. */
const SHAPES: readonly Shape[] = [
  {
    id: 'xenforo',
    software: 'XenForo 2',
    root: 'article.message[data-content], .message--post[data-content]',
    text: '.message-body .bbWrapper, .message-userContent .bbWrapper',
    drop: '.bbCodeBlock--quote, .bbCodeBlock-expandLink, .message-lastEdit, .bbCodeBlock-sourceJump',
    author: '.message-name .username, .message-name, .message-attribution-user .username',
    permalink: '.message-attribution-main a[href], .message-attribution a[href*="post-"]',
    time: '.message-attribution time[datetime], .message-date time[datetime], time[datetime]',
    number: { attr: 'data-content', take: /post-(\d+)/ },
  },
  {
    id: 'xenforo-1',
    software: 'XenForo 1',
    root: 'li.message[data-author]',
    text: '.messageText',
    drop: '.bbCodeQuote, .messageTextEndMarker',
    author: '.username.author, h3.userText .username, .userText .username',
    permalink: 'a.datePermalink[href]',
    timeText: '.DateTime',
    number: { attr: 'id', take: /post-(\d+)/ },
  },
  {
    id: 'discourse',
    software: 'Discourse',
    root: '.topic-post article[data-post-id], article.boxed.onscreen-post',
    text: '.cooked',
    drop: 'aside.quote, .lightbox .meta, .post-notice, .cooked-selection-barrier',
    author: '.names .full-name a, .names .username a, .names a',
    permalink: '.post-date[href], .post-info a.post-date',
    timeText: '.relative-date',
    number: { attr: 'data-post-id', take: /^(\d+)$/ },
  },
  {
    id: 'discourse-plain',
    software: 'Discourse as sent without scripts',
    root: '.crawler-post',
    text: '.post[itemprop="text"], .post',
    drop: 'aside.quote, .lightbox .meta',
    author: '.creator [itemprop="name"], .creator a',
    permalink: 'a[itemprop="url"][href*="/t/"], a[href*="/t/"]',
    time: 'time[datetime]',
    number: { attr: 'id', take: /post_(\d+)/ },
  },
  {
    id: 'ips',
    software: 'Invision Community 4 and 5',
    root: 'article.ipsComment, article[id^="elComment_"], .ipsEntry[data-commentid]',
    text: '[data-role="commentContent"], .ipsRichText',
    drop: 'blockquote.ipsQuote, .ipsQuote, .ipsSpoiler_header, [data-role="memberSignature"]',
    author:
      '.cAuthorPane_author, .ipsComment_author h3, .ipsComment_author strong, .ipsEntry__username, .ipsUsername',
    permalink:
      'a[href*="findComment"], .ipsComment_meta a[href*="comment"], .ipsComment_tools a[href*="#comment-"]',
    time: 'time[datetime]',
    number: { attr: 'id', take: /elComment_(\d+)/ },
  },
  {
    id: 'phpbb',
    software: 'phpBB 3',
    root: '.post[id^="p"]',
    has: '.postbody .content',
    text: '.postbody .content',
    drop: 'blockquote, .codebox p, .notice',
    author:
      '.author .username, .author .username-coloured, .postprofile .username, .postprofile .username-coloured',
    permalink: '.postbody h3 a[href], .author a[href*="#p"], .postbody .author a[href*="p="]',
    time: 'time[datetime]',
    number: { attr: 'id', take: /^p(\d+)$/ },
  },
  {
    id: 'vbulletin',
    software: 'vBulletin 4',
    root: 'li.postcontainer[id^="post_"], .postbit[id^="post_"], .postbitlegacy[id^="post_"]',
    text: '.postcontent',
    drop: '.bbcode_container, .bbcode_quote, .after_content',
    author: '.username, .username_container strong',
    permalink: 'a.postcounter[href]',
    timeText: '.postdate .date, .date',
    number: { attr: 'id', take: /post_(\d+)/ },
  },
  {
    id: 'vbulletin-3',
    software: 'vBulletin 3',
    root: 'table[id^="post"]',
    text: '[id^="post_message_"]',
    drop: '.quote, table .alt2',
    author: '.bigusername',
    permalink: 'a[id^="postcount"][href]',
    number: { attr: 'id', take: /^post(\d+)$/ },
  },
  {
    id: 'vbulletin-5',
    software: 'vBulletin 5 and 6',
    root: 'li.b-post[data-node-id]',
    text: '.js-post__content-text, .b-post__content-text',
    drop: '.bbcode_quote, .b-bbcode__quote',
    author: '.author [itemprop="name"], .author a, .author',
    permalink: 'a.b-post__count[href]',
    time: 'time[datetime]',
    number: { attr: 'data-node-id', take: /^(\d+)$/ },
  },
  {
    id: 'smf',
    software: 'Simple Machines Forum',
    root: '.post_wrapper',
    text: '.inner[id^="msg_"], .post .inner, .inner',
    drop: '.quoteheader, blockquote, .quotefooter, .codeheader',
    author: '.poster h4 a, .poster h4',
    permalink: '.keyinfo h5 a[href*="msg"], .keyinfo a[href*="msg"], .keyinfo a[href]',
    timeText: '.keyinfo .smalltext, .postinfo .smalltext',
  },
  {
    id: 'mybb',
    software: 'MyBB',
    root: '.post[id^="post_"]',
    has: '.post_body',
    text: '.post_body',
    drop: 'blockquote.mycode_quote, .codeblock .title, .post_edit',
    author: '.author_information .largetext, .author_information strong',
    permalink: '.post_head a[href*="pid"], a[href*="#pid"]',
    timeText: '.post_date',
    number: { attr: 'id', take: /post_(\d+)/ },
  },
  {
    id: 'flarum',
    software: 'Flarum',
    root: 'article.CommentPost',
    text: '.Post-body',
    drop: 'blockquote.uncited, .Post-quoteButtonContainer',
    author: '.PostUser-name .username, .PostUser .username, .PostUser h3',
    time: 'time[datetime]',
  },
  {
    id: 'nodebb',
    software: 'NodeBB',
    root: 'li[component="post"][data-pid]',
    text: '[component="post/content"]',
    drop: 'blockquote',
    author: '[data-username][itemprop="author"], a[data-username], [itemprop="name"]',
    permalink: 'a.permanent-link[href], a[href*="/post/"]',
    timeText: '.timeago',
    number: { attr: 'data-pid', take: /^(\d+)$/ },
  },
  {
    id: 'vanilla',
    software: 'Vanilla Forums',
    root: '.ItemDiscussion, .ItemComment',
    text: '.Message',
    drop: 'blockquote.Quote, .js-embed',
    author: '.Author .Username, .Username',
    permalink: 'a.Permalink[href]',
    time: 'time[datetime]',
    number: { attr: 'id', take: /_(\d+)$/ },
  },
  {
    id: 'discuz',
    software: 'Discuz! X',
    root: '#postlist > div[id^="post_"], #postlist > table[id^="pid"]',
    text: '.t_f[id^="postmessage_"], [id^="postmessage_"]',
    drop: '.quote, .pstatus, .jammer, .tip, .attach_nopermission, .aimg_tip',
    author: '.authi a.xw1, .pls .authi a, .postauthor a',
    permalink: 'a[id^="postnum"][href]',
    timeText: '[id^="authorposton"]',
    number: { attr: 'id', take: /^(?:post_|pid)(\d+)$/ },
  },
  {
    id: 'bbpress',
    software: 'bbPress',
    root: '.bbp-body > .topic, .bbp-body > .reply',
    text: '.bbp-topic-content, .bbp-reply-content',
    drop: '.bbp-topic-revision-log, .bbp-reply-revision-log, .bbp-template-notice',
    author: '.bbp-author-name',
    permalink: 'a.bbp-topic-permalink[href], a.bbp-reply-permalink[href]',
    timeText: '.bbp-reply-post-date, .bbp-topic-post-date',
  },
];

export const FORUMS: readonly Surface[] = SHAPES.map(surfaceOf);

function surfaceOf(shape: Shape): Surface {
  const one = (css: string) =>
    severalProjects(css, `templates of ${shape.software}, as far as they are published`);
  const seen = (css: string): readonly Selector[] => [one(css)];
  const field = (css: string | undefined, attr?: string): Field | undefined =>
    css === undefined ? undefined : { sel: seen(css), ...(attr === undefined ? {} : { attr }) };
  const optional = {
    permalink: field(shape.permalink, 'href'),
    time: field(shape.time, 'datetime'),
    timeText: field(shape.timeText),
  };
  return {
    id: shape.id,
    roots: seen(shape.root),
    ...(shape.has === undefined ? {} : { has: one(shape.has) }),
    ids: shape.number === undefined ? [] : [{ sel: [ROOT], ...shape.number }],
    fields: {
      text: [
        { sel: seen(shape.text), drop: seen(shape.drop === undefined ? HIDDEN : `${shape.drop}, ${HIDDEN}`) },
      ],
      author: { sel: seen(shape.author) },
      ...Object.fromEntries(Object.entries(optional).filter(([, given]) => given !== undefined)),
    },
    keepParams: ['mod', 'goto', 'ptid', 'p', 'pid', 'tid', 't', 'topic', 'do', 'comment', 'id'],
    hasPermalinks: false,
  };
}

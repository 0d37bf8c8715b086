import { ROOT, savedPage, severalProjects } from '../selectors.ts';

const THREAD = 'a saved thread page of 2024-08 with its replies';
const LIST = 'a saved page of a forum of 2024-08';
const FOUND = 'a saved page of search results of 2024-08';
const NEW = 'the front end of 2026: seven published readers and extensions, two looked at signed-in pages';

export const itself = ROOT;
export const floor = savedPage('.l_post[data-pid], .l_post[data-field*="post_id"]', THREAD);
export const floorText = savedPage('.d_post_content', THREAD);
export const floorAuthor = savedPage('.p_author_name', THREAD);
export const floorTail = savedPage('.post-tail-wrap .tail-info, .core_reply_tail .tail-info', THREAD);
export const floorReplies = savedPage('.j_lzl_container, .core_reply_content, .lzl_single_post', THREAD);

export const reply = savedPage('.lzl_single_post', THREAD);
export const replyText = savedPage('.lzl_content_main', THREAD);
export const replyAuthor = savedPage('.lzl_cnt > a.at', THREAD);
export const replyTime = savedPage('.lzl_time', THREAD);

export const listed = savedPage('.j_thread_list[data-tid]', LIST);
export const listedTitle = savedPage('a.j_th_tit', LIST);
export const listedText = savedPage('.threadlist_abs', LIST);
export const listedAuthor = savedPage('.tb_icon_author .frs-author-name', LIST);
export const listedTime = savedPage('.is_show_create_time', LIST);

export const found = savedPage('.s_post', FOUND);
export const foundTitle = savedPage('.p_title', FOUND);
export const foundLink = savedPage('.p_title a[data-tid]', FOUND);
export const foundText = savedPage('.p_content', FOUND);
export const foundAuthor = savedPage('a[href^="/home/main"]', FOUND);
export const foundTime = savedPage('.p_date', FOUND);

export const opening = severalProjects('.image-text', NEW);
export const openingBody = severalProjects('.pb-content-wrap, .pb-title', NEW);
export const openingTitle = severalProjects('.pb-title', NEW);
export const openingText = severalProjects('.pb-content-wrap .pb-content-item', NEW);
export const openingAnyText = severalProjects('.pb-content-wrap', NEW);
export const newAuthor = severalProjects('.head-name', NEW);
export const openingTime = severalProjects('.desc-info', NEW);
export const newReplies = severalProjects('.pc-pb-reply-list, .pb-comment-item', NEW);

export const newReply = severalProjects('.pb-comment-item', NEW);
export const newNested = severalProjects('.lzl-wrapper, .pb-lzl-item', NEW);
export const newReplyText = severalProjects('.pb-rich-text', NEW);
export const newReplyAnyText = severalProjects('.comment-content', NEW);
export const newReplyTail = severalProjects('.pc-pb-comments-desc', NEW);
export const newReplyTime = severalProjects('.comment-desc-left', NEW);
export const newNestedReply = severalProjects('.pb-lzl-item', NEW);

export const card = severalProjects('.threadcardclass', NEW);
export const cardLink = severalProjects('a[href*="/p/"]', NEW);
export const cardTitle = severalProjects('.title-wrap', NEW);
export const cardText = severalProjects('.abstract-wrap', NEW);
export const cardAuthor = severalProjects('.forum-attention.user, .attention-wrap', NEW);
export const cardTime = severalProjects('.top-title', NEW);

export const page = savedPage(
  '#j_p_postlist, #thread_list, #pagelet_frs-list, .s_post_list, #app',
  `${THREAD}; ${LIST}`,
);
export const login = severalProjects(
  '#TANGRAM__PSP_4__form, .tang-pass-login',
  'published projects that sign in with the same account',
);
export const nothing = severalProjects('.search_noresult, .page404, .no-data-wrap', NEW);

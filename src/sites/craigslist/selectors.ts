import { ROOT, savedPage, severalProjects } from '../selectors.ts';

const POSTING = 'a saved page of a posting; more than ten published readers of 2014-26';
const LIST = 'more than ten published readers of 2023-26';

export const itself = ROOT;
export const posting = savedPage('section.body', POSTING);
export const postingPage = savedPage('body', POSTING);
export const postingBody = savedPage('#postingbody', POSTING);
export const title = savedPage('#titletextonly', POSTING);
/** Shown on paper alone. */
export const paper = savedPage('.print-information, .print-qrcode-container, .print-qrcode-label', POSTING);
export const facts = savedPage('.attrgroup', POSTING);
export const time = savedPage(
  '#display-date time[datetime], .postinginfos time[datetime], time.date[datetime]',
  POSTING,
);
/** The list that scripts make; the one below it is hidden then. */
export const result = severalProjects('.cl-search-result[data-pid]', LIST);
export const staticResult = severalProjects('li.cl-static-search-result, li.result-row', LIST);
export const resultTitle = severalProjects('.posting-title, .title, .result-title, .label', LIST);
export const resultPlace = severalProjects('.location, .result-hood', LIST);
export const resultLink = severalProjects('a[href$=".html"]', LIST);
export const page = severalProjects(
  '.cl-content, #search-results, #sortable-results, .cl-static-search-results, section.body, .global-header',
  LIST,
);
export const login = severalProjects('input[name="inputPassword"]', 'published projects that sign in');
export const nothing = severalProjects('.cl-results-empty, .removed', LIST);

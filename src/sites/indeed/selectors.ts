import { savedPage, severalProjects } from '../selectors.ts';

const JOB = 'a saved job page; ten published readers and extensions of 2024-26';
const NEW = 'the job page of 2026-09: three published test pages';
const LIST = 'more than ten published readers of 2023-26';

/** From the narrowest to the widest: each of them holds one opened job. */
export const job = severalProjects('[data-testid="viewjob-main-content"]', NEW);
export const jobOld = severalProjects('.jobsearch-JobComponent', JOB);
export const jobPane = severalProjects(
  '#jobsearch-ViewjobPaneWrapper, .jobsearch-ViewJobLayout, #viewJobSSRRoot',
  JOB,
);
export const jobPage = savedPage('body', JOB);
export const jobBody = severalProjects('#jobDescriptionText, [data-testid="viewjob-job-content"]', JOB);
export const jobTitle = savedPage(
  '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title, [data-testid="vj-job-title"]',
  JOB,
);
/** "- job post", for screen readers, in the reader's language. */
export const jobTitleNote = severalProjects(
  '[data-testid="jobsearch-JobInfoHeader-title"] span span, .jobsearch-JobInfoHeader-title span span',
  JOB,
);
export const jobOrg = savedPage('[data-testid="inlineHeader-companyName"], [data-company-name="true"]', JOB);
export const jobOrgNew = severalProjects('[data-testid="company-info-metadata"] a', NEW);
export const jobPlace = savedPage(
  '[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"], [data-testid="jobsearch-JobInfoHeader-companyLocation"]',
  JOB,
);
export const jobPay = severalProjects('#salaryInfoAndJobType', JOB);
export const jobSummary = severalProjects('[data-testid="structured-job-summary"] > div', NEW);
export const jobText = savedPage('#jobDescriptionText', JOB);
export const jobTextNew = severalProjects(
  '.simple-job-des, [data-testid="viewjob-job-content"] .react-native-html-content',
  NEW,
);

export const card = severalProjects('.job_seen_beacon', LIST);
export const cardOther = severalProjects('[data-testid="slider_item"], .tapItem', LIST);
export const cardTitle = severalProjects('.jobTitle', LIST);
export const cardLink = severalProjects('a[data-jk]', LIST);
export const cardOrg = severalProjects('[data-testid="company-name"], .companyName', LIST);
export const cardPlace = severalProjects('[data-testid="text-location"], .companyLocation', LIST);
export const cardPay = severalProjects('.salary-snippet-container', LIST);
export const cardText = severalProjects(
  '.job-snippet, [data-testid="belowJobSnippet"], [data-testid="jobsnippet_footer"]',
  LIST,
);
export const cardTime = severalProjects('[data-testid="myJobsStateDate"], span.date', LIST);

export const page = severalProjects(
  '#mosaic-provider-jobcards, #jobsearch-Main, .jobsearch-ViewJobLayout, [data-testid="viewjob-main-content"]',
  LIST,
);
export const login = severalProjects('#loginform, form[name="loginform"]', 'published projects that sign in');
export const nothing = severalProjects(
  '.jobsearch-NoResult-messageContainer, [data-testid="error-page"]',
  'two published readers',
);

import { ROOT, savedPage, severalProjects } from '../selectors.ts';

const JOB = 'a saved job page of 2026-08; more than ten published readers of 2024-26';
const LIST = 'more than ten published readers and extensions of 2023-26';

export const itself = ROOT;
export const job = severalProjects('[data-automation="jobDetailsPage"]', JOB);
export const jobPane = severalProjects(
  '[data-automation="splitViewJobDetailsWrapper"], [data-automation="job-details-page"]',
  JOB,
);
export const jobPage = savedPage('body', JOB);
export const jobTitle = savedPage('[data-automation="job-detail-title"]', JOB);
export const jobOrg = savedPage('[data-automation="advertiser-name"]', JOB);
export const jobPlace = savedPage('[data-automation="job-detail-location"]', JOB);
export const jobPay = savedPage('[data-automation="job-detail-salary"]', JOB);
export const jobText = savedPage('[data-automation="jobAdDetails"]', JOB);

export const card = severalProjects(
  'article[data-automation="normalJob"], article[data-automation="premiumJob"], article[data-automation="job-card"], article[data-testid="job-card"], article[data-card-type="JobCard"]',
  LIST,
);
export const cardTitle = severalProjects('[data-automation="jobTitle"]', LIST);
export const cardOrg = severalProjects('[data-automation="jobCompany"]', LIST);
export const cardPlace = severalProjects(
  '[data-automation="jobLocation"], [data-automation="jobCardLocation"]',
  LIST,
);
export const cardPay = severalProjects('[data-automation="jobSalary"]', LIST);
export const cardText = severalProjects('[data-automation="jobShortDescription"]', LIST);
export const cardLink = severalProjects('a[data-automation="jobTitle"][href], a[href*="/job/"]', LIST);
export const cardTime = severalProjects('[data-automation="jobListingDate"]', LIST);

export const page = savedPage('[data-automation], #app', JOB);
export const login = severalProjects('form input[name="password"]', 'the sign-in form of the family');
export const nothing = severalProjects(
  '[data-automation="searchZeroResults"], [data-automation="expiredJobPage"]',
  'two published readers',
);

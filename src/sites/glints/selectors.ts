import { ROOT, oneProject, savedPage, severalProjects } from '../selectors.ts';

const LIST =
  'a saved list of 2024-11; more than ten published readers of 2021-26: the ends of the class names change';
const NEW = 'six published readers of 2025-26';
const JOB = 'nine published readers of 2021-26 (Indonesia, Vietnam): the ends of the class names change';
const TEXT = 'seven published readers of 2022-26, one of them checked in 2026-08';

export const itself = ROOT;
export const card = savedPage('[data-gtm-job-id]', LIST);
export const cardOther = savedPage('[class*="JobCardsc__JobcardContainer"]', LIST);
export const cardLink = savedPage('a[href*="/opportunities/jobs/"]', LIST);
export const cardTitle = savedPage('h2, [class*="CompactOpportunityCardsc__JobTitle-"]', LIST);
export const cardTitleNew = severalProjects('a[class*="JobCardTitleNoStyleAnchor"]', NEW);
/** The wrapper of title and pay is named alike, hence the whole stem. */
export const cardPay = savedPage('[class*="CompactOpportunityCardsc__SalaryWrapper"]', LIST);
export const cardTag = savedPage(
  '[class*="CompactOpportunityCardsc__TagsWrapper"] [class*="TagStyle__TagContentWrapper"]',
  LIST,
);
/** The place stands in the same holder with a link of its own. */
export const cardOrg = savedPage('a[class*="CompactOpportunityCardsc__CompanyLink"]', LIST);
export const cardOrgOther = savedPage('[data-cy="company_name_job_card"] a[href*="/companies/"]', LIST);
export const cardPlace = savedPage('[class*="CardJobLocation__LocationWrapper"]', LIST);
export const cardPlaceOld = severalProjects(
  '[class*="CardJobLocation__StyledTruncatedLocation"]',
  'six published readers of 2022-24',
);
export const cardTime = severalProjects(
  '[class*="CompactOpportunityCardsc__UpdatedAtMessage"]',
  'nine published readers of 2021-25',
);

export const job = severalProjects(
  'main[class*="Opportunitysc__Main"]',
  'three published readers of 2022-25',
);
export const jobPage = severalProjects('body', JOB);
export const jobBody = severalProjects(
  '[class*="JobDescriptionsc__DescriptionContainer"], [class*="DraftjsReadersc__ContentContainer"]',
  TEXT,
);
export const jobTitle = severalProjects(
  'h1[aria-label="Job Title"], [class*="TopFoldsc__JobOverViewTitle"]',
  JOB,
);
export const jobOrg = severalProjects('[class*="TopFoldsc__JobOverViewCompanyName"]', JOB);
export const jobPlace = severalProjects(
  '[class*="TopFoldsc__JobOverViewCompanyLocation"]',
  'four published readers of 2021-23; later ones have it in the path above the job alone',
);
export const jobPay = severalProjects('[class*="TopFoldsc__BasicSalary"]', JOB);
/** Trade, kind of work, schooling, experience; the pay is one of them, and read by itself. */
export const jobFact = severalProjects(
  '[class*="TopFoldsc__JobOverViewInfo-"]:not([class*="TopFoldsc__SalaryJobOverview"])',
  JOB,
);
export const jobText = severalProjects('[class*="JobDescriptionsc__DescriptionContainer"]', TEXT);
export const jobTextOther = severalProjects(
  '[class*="DraftjsReadersc__ContentContainer"]',
  'six published readers of 2023-26',
);
/** The company is described by the same reader of rich text. */
export const aboutOrg = severalProjects(
  '[class*="AboutCompanySectionsc__"]',
  'four published readers of 2022-26',
);
export const jobTime = severalProjects('[class*="TopFoldsc__PostedAt"]', JOB);

export const page = severalProjects('#__next, [class*="MainContainersc__"]', JOB);
export const login = severalProjects(
  '#login-form-password, #login-form-email',
  'three published projects that sign in, one of them checked in 2026-05',
);
export const loginStart = oneProject('a[aria-label="Login with Email button"]', 'one project that signs in');

import { ROOT, savedPage, severalProjects } from '../selectors.ts';

const LIST =
  'more than ten published readers of 2023-26 (Poland, Ukraine, Portugal, Kazakhstan), two with notes on the markup of 2026';
const CARDS = `a saved list of 2026-03 (Uzbekistan), read in excerpts; ${LIST}`;
const AD = 'ten published readers of 2022-26';
const ASIA = 'three published readers of 2021-26 (India, Indonesia, Pakistan have another front end)';

export const itself = ROOT;
export const card = savedPage('[data-cy="l-card"], .jobs-ad-card', CARDS);
export const cardTitle = savedPage(
  '[data-cy="ad-card-title"] h4, [data-cy="ad-card-title"] h6, h4, h6',
  CARDS,
);
export const cardPay = savedPage('[data-testid="ad-price"], [data-cy="ad-price"]', CARDS);
export const cardPlace = savedPage('[data-testid="location-date"], [data-cy="card-location"]', CARDS);
export const cardLink = severalProjects('a[href]', LIST);

export const box = severalProjects('[data-aut-id="itemBox"]', ASIA);
export const boxTitle = severalProjects('[data-aut-id="itemTitle"]', ASIA);
export const boxPay = severalProjects('[data-aut-id="itemPrice"]', ASIA);
export const boxPlace = severalProjects('[data-aut-id="item-location"]', ASIA);

export const page = severalProjects('main', AD);
export const pageOther = severalProjects('body', AD);
export const adText = severalProjects(
  '[data-cy="ad_description"], [data-testid="ad-description"], [data-aut-id="itemDescriptionContent"]',
  `${AD}; ${ASIA}`,
);
export const adTitle = severalProjects(
  '[data-cy="ad_title"], [data-testid="ad_title"], [data-aut-id="itemTitle"]',
  AD,
);
export const adPay = severalProjects('[data-testid="ad-price-container"]', AD);
/** The heading over the text, in the reader's language. */
export const adTextHeading = severalProjects('[data-cy="ad_description"] h3', AD);
export const adAuthor = severalProjects(
  '[data-testid="user-profile-user-name"], [data-testid="user-profile-link"] h4, [data-testid="user-profile-link"], [data-aut-id="profileCard"] a',
  AD,
);
export const adTime = severalProjects('[data-cy="ad-posted-at"], [data-testid="ad-posted-at"]', AD);

export const app = severalProjects(
  '[data-testid="listing-grid"], [data-cy], [data-aut-id], #root-portal',
  LIST,
);
export const login = severalProjects('form [name="password"]', 'the sign-in form of the family');
export const nothing = severalProjects('[data-testid="empty-state"], [data-cy="empty-search-results"]', LIST);

import { ROOT, severalProjects } from '../selectors.ts';

const LIST = 'more than ten published readers of 2021-26 (Nigeria, Kenya, Ethiopia, Ghana)';
const AD = 'eight published readers of 2021-26';

export const itself = ROOT;
export const card = severalProjects('.qa-advert-list-item', LIST);
export const cardOther = severalProjects('.b-list-advert__item, .b-list-advert-base', LIST);
export const cardTitle = severalProjects('.qa-advert-title, .b-list-advert__item-title', LIST);
export const cardText = severalProjects('.b-list-advert-base__description-text', LIST);
export const cardPay = severalProjects('.qa-advert-price', LIST);
export const cardPlace = severalProjects('.b-list-advert__region__text', LIST);
export const cardLink = severalProjects('a[href]', LIST);
export const page = severalProjects('.b-advert-card, .qa-advert-card', AD);
export const pageOther = severalProjects('body', AD);
export const adText = severalProjects('.qa-advert-description, .b-advert__description-text', AD);
export const adTitle = severalProjects('.b-advert-title-inner--h1, h1', AD);
export const adPay = severalProjects('.qa-advert-price-view-title, .qa-advert-price-view', AD);
export const adPlace = severalProjects('.b-advert-info-statistics--region', AD);
export const adAuthor = severalProjects('.b-seller-block__name', AD);
export const app = severalProjects('.b-app, #app, #__nuxt, [class*="b-list-advert"]', LIST);
export const login = severalProjects(
  '.b-auth-popup input[type="password"], .qa-login-form',
  'two published readers',
);
export const nothing = severalProjects('.b-empty-category, .qa-empty-results', LIST);

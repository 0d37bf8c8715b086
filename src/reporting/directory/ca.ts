import type { Hotline } from '../../contracts/directory.ts';

/** Canada. */
export const CA: readonly Hotline[] = [
  {
    id: 'ca-hth',
    country: 'CA',
    name: 'Canadian Human Trafficking Hotline',
    serves: 'People in Canada',
    phones: [{ number: '1-833-900-1010' }],
    email: 'hotline@ccteht.ca',
    web: 'https://canadianhumantraffickinghotline.ca',
    hours: '24/7',
    languages: ['en', 'fr'],
    scope: ['trafficking', 'advice'],
    status: 'seen-official-page',
    source: 'canada.ca; canadianhumantraffickinghotline.ca/faq',
    seenOn: null,
    accepts: { anonymous: true, links: false },
    caution: 'More than 200 languages by telephone, English and French by chat.',
  },
];

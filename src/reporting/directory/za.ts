import type { Hotline } from '../../contracts/directory.ts';

/** South Africa. */
export const ZA: readonly Hotline[] = [
  {
    id: 'za-nhth',
    country: 'ZA',
    name: 'South African National Human Trafficking Hotline',
    serves: 'People in South Africa',
    phones: [{ number: '0800 222 777', note: 'read from the name of its site' }],
    web: 'https://0800222777.org.za',
    scope: ['trafficking'],
    status: 'seen-official-page',
    source: 'https://0800222777.org.za',
    seenOn: null,
  },
  {
    id: 'za-dirco',
    country: 'ZA',
    name: 'DIRCO (check before accepting a job abroad)',
    serves: 'South Africans who were offered work abroad',
    phones: [],
    scope: ['licence-check', 'consular'],
    status: 'seen-press-or-copy',
    source:
      'https://www.sowetanlive.co.za/news/2025-03-27-23-south-africans-rescued-abroad-after-being-trafficked-on-false-job-offers/',
    seenOn: '2025-03-27',
    caution: 'No number was seen.',
  },
];

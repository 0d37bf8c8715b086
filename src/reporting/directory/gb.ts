import type { Hotline } from '../../contracts/directory.ts';

/** United Kingdom. */
export const GB: readonly Hotline[] = [
  {
    id: 'gb-msh',
    country: 'GB',
    name: 'UK Modern Slavery & Exploitation Helpline (Unseen)',
    serves: 'People in the UK',
    phones: [{ number: '08000 121 700', note: 'from the UK' }],
    web: 'https://www.modernslaveryhelpline.org/report',
    scope: ['trafficking', 'advice'],
    status: 'seen-official-page',
    source: 'modernslaveryhelpline.org',
    seenOn: null,
    accepts: { anonymous: true },
    caution: 'The call starts by asking whether it is safe to speak.',
  },
];

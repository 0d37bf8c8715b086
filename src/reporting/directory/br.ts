import type { Hotline } from '../../contracts/directory.ts';

/** Brazil. */
export const BR: readonly Hotline[] = [
  {
    id: 'br-100',
    country: 'BR',
    name: 'Disque 100 (human rights)',
    serves: 'People in Brazil',
    phones: [{ number: '100', note: 'from Brazil' }],
    scope: ['trafficking'],
    status: 'seen-press-or-copy',
    source: 'https://anchisesbr.blogspot.com/2025/10/cidadania-enfrentamento-ao-trafico-de.html',
    seenOn: '2025-10',
  },
  {
    id: 'br-itamaraty',
    country: 'BR',
    name: 'Itamaraty booklet; embassies in Yangon, Bangkok and Phnom Penh',
    serves: 'Brazilians who were offered work in South-East Asia, or are there',
    phones: [],
    web: 'https://www.gov.br/mre/pt-br/assuntos/portal-consular/alertas%20e%20noticias/alertas/trafico-de-pessoas-para-o-sudeste-asiatico',
    languages: ['pt'],
    scope: ['licence-check', 'consular'],
    status: 'seen-official-page',
    source:
      'https://www.gov.br/mre/pt-br/assuntos/portal-consular/alertas%20e%20noticias/alertas/trafico-de-pessoas-para-o-sudeste-asiatico',
    seenOn: null,
    caution: 'No consular number was seen.',
  },
];

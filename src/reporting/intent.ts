import type { Hotline } from '../contracts/directory.ts';

/** What the reader came for. `check`: an offer that nobody has taken yet. */
export const INTENTS = ['check', 'worried', 'danger'] as const;
export type Intent = (typeof INTENTS)[number];

type Scope = Hotline['scope'][number];

/** Scopes that serve an intent, the fittest first. A desk for lost money comes last for an offer: it acts on
 * transfers, and nobody has paid yet. */
const SCOPES: Readonly<Record<Intent, readonly Scope[]>> = {
  check: ['recruitment', 'licence-check', 'trafficking', 'advice', 'online-scam'],
  worried: ['illegal-detention', 'trafficking', 'child', 'consular', 'advice', 'emergency'],
  danger: ['emergency', 'illegal-detention', 'consular', 'trafficking', 'child'],
};

/** How well a hotline fits: 0 is best; null when it does not serve the intent. */
export function fitness(hotline: Hotline, intent: Intent): number | null {
  const ranks = hotline.scope.map((scope) => SCOPES[intent].indexOf(scope)).filter((rank) => rank >= 0);
  if (ranks.length === 0) return null;
  const lossOnly = intent === 'check' && hotline.accepts?.lossOnly === true;
  return Math.min(...ranks) + (lossOnly ? 10 : 0);
}

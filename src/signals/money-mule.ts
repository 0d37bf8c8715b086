import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added because the offer is dangerous for whoever takes it. */
export const moneyMule: Signal = {
  id: 'MONEY_MULE',
  group: 'logistics',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    "The reader's bank account, wallet, SIM, address or identity is to be used for others: receive and pass on money, parcels or one-time codes.",
  notThis: ['Cashiers, bank clerks and couriers of named companies'],
  sources: ['VN-DOMESTIC-2025'],
  words: {
    en: {
      patterns: lines`
        (receive|receiving|accept|process|collect) (client |customer |the |our |local |their )?(payments?|money|funds|transfers?|packages?|parcels?|wire) .. (your|own|personal|home|account|address|forward|commission|keep|%|reship)
        (payment|funds|transfer|remittance) (processing )?(agent|agents|assistant|representative|handler|officer)
        (rent|renting|rent out|sell|selling|buy|buying|lend|need|use) (us |your |ur |out |unused |a |old )*(bank|e ?wallet|wallet|gcash|whatsapp|telegram|facebook|fb|sim|atm|upi|paypal|binance|wechat) ?(account|accounts|acct|card|cards|sim)?s? .. (pay|rent|month|commission|week|#|%|verified|dollar|per)
        (verified|bank|savings|current) (account|accounts) (for rent|rent|needed|wanted|buy)
        (reship|reshipping|repack|package (coordinator|forward*|handler|inspector))
        (keep|take|deduct) (your )?#% .. (forward|send|transfer|rest|balance)
        (account|accounts) (rent|rental|on rent)
      `,
      match: lines`
        ⟦Payment processing agent⟧, work from home
        ⟦Receive packages at your⟧ home and send them on
      `,
      twins: lines`
        The bank opens a new branch.
        Parcel drivers wanted, own van.
      `,
    },
  },
};

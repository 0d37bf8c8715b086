import { lines } from './lines.ts';
import { findPrivateContacts } from './private-contacts.ts';
import type { Signal } from './signal.ts';

/** Suggested weight 1. Weight 0 here: in the corpus it stands in as many honest posts as lures, so it is shown but counts for nothing. */
export const contactPrivateApp: Signal = {
  id: 'CONTACT_PRIVATE_APP',
  group: 'channel',
  weight: 0,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'The only way to apply is a private message or a messenger account.',
  notThis: ['The usual way of small employers in most of these countries'],
  sources: [
    'PH-BI-2024',
    'ID-UNIKOM',
    'WAPO-2024',
    'HK-CD',
    'BD-MOEWOE',
    'ID-JOBSTREET-2025',
    'CN-SELF-2020',
  ],
  words: {
    en: {
      patterns: lines`
        (dm|pm|inbox|message|text|whatsapp|telegram|wechat|tele|tg|wa) (me|us|only|now|for (details|more|info)|hr|to apply)
        (contact|apply|reach|msg|add) (me |us |hr )?(via |on |by |through |to )?(telegram|whatsapp|wechat|line|tg|tele|zalo|viber|messenger)
        (telegram|tele|tg|wechat|whatsapp) ?@*
      `,
      match: lines`
        ⟦DM me⟧ for the rest.
        ⟦Contact via Telegram⟧ only
      `,
      twins: lines`
        Send your CV to jobs@example.com.
        Walk in at the front desk.
      `,
    },
  },
  find: findPrivateContacts,
};

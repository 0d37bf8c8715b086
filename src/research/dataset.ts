import type { Dataset, Datasheet, ExportRecord } from '../contracts/export.ts';
import type { Flag } from '../contracts/flag.ts';
import { createPlaceholders } from './placeholders.ts';
import { pseudonymise } from './pseudonymise.ts';
import { recordOf } from './record.ts';

export interface DatasetOptions {
  pseudonymised: boolean;
  now: Date;
  /** Key of the placeholders; random unless a test gives one. */
  salt?: Uint8Array<ArrayBuffer>;
}

/** After so many records the page gets a turn, or it would stand still over a long list. */
const AT_ONCE = 10;

const HIDDEN =
  'Accounts, contacts, links and post ids are typed placeholders: HMAC-SHA-256 with a random key that was made for this export and not kept. Times are cut to the day. Names of other people in the text are not recognised and may remain.';
const PLAIN = 'Nothing is replaced: the records contain personal data. Times are cut to the day.';

function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([a], [b]) => a.localeCompare(b)));
}

function datasheetOf(records: readonly ExportRecord[], { pseudonymised, now }: DatasetOptions): Datasheet {
  return {
    schema: 1,
    title: 'Posts flagged with Lurelight',
    created: now.toISOString().slice(0, 10),
    records: records.length,
    pseudonymised,
    method: pseudonymised ? HIDDEN : PLAIN,
    collection:
      'Posts that one person saw on social media while reading, kept because the extension found signs or because the person chose them. Not a sample of any site, language or country.',
    labels:
      'level, class, score and reasons are automatic; review is the decision of one moderator; markedFine is the reader’s own opinion. None of them is proof about an account.',
    limits:
      'Languages that were not measured are unsure, not negative. Posts without signs are not in the data. An account may belong to a victim who was forced to post.',
    use: 'For research and prevention. The texts belong to their authors; this export grants no licence to them.',
    counts: {
      level: tally(records.map((record) => record.level)),
      class: tally(records.map((record) => record.class)),
      lang: tally(records.map((record) => record.lang)),
      site: tally(records.map((record) => record.site)),
      review: tally(records.map((record) => record.review)),
    },
    models: [...new Set(records.flatMap((record) => (record.model === null ? [] : [record.model])))],
  };
}

/** The chosen flags as a data set, in the order given. */
export async function buildDataset(flags: readonly Flag[], options: DatasetOptions): Promise<Dataset> {
  const records: ExportRecord[] = [];
  if (options.pseudonymised) {
    const placeholders = await createPlaceholders(options.salt);
    for (const [index, flag] of flags.entries()) {
      if (index % AT_ONCE === 0) await new Promise((resolve) => setTimeout(resolve));
      records.push(await pseudonymise(flag, placeholders));
    }
  } else records.push(...flags.map((flag) => recordOf(flag)));
  return { datasheet: datasheetOf(records, options), records };
}

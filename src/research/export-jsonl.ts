import type { Exporter } from './exporter.ts';

/** JSON Lines: the datasheet first, then one record a line; `type` tells them apart. */
export const exporter: Exporter = {
  id: 'jsonl',
  extension: 'jsonl',
  mime: 'application/jsonl',
  write({ datasheet, records }) {
    const lines = [
      { type: 'datasheet', ...datasheet },
      ...records.map((record) => ({ type: 'post', ...record })),
    ];
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  },
};

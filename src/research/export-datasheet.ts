import type { Exporter } from './exporter.ts';

/** What must be known of the data, as JSON, to be kept beside the CSV. */
export const exporter: Exporter = {
  id: 'datasheet',
  extension: 'datasheet.json',
  mime: 'application/json',
  write({ datasheet }) {
    return `${JSON.stringify(datasheet, null, 2)}\n`;
  },
};

import type { Dataset } from '../contracts/export.ts';

/** One export format; each is a file `export-*.ts` that exports `exporter`, and a line in exporters.ts. */
export interface Exporter {
  id: 'jsonl' | 'csv' | 'datasheet';
  /** Of the file, without the dot. */
  extension: string;
  mime: string;
  write(dataset: Dataset): string;
}

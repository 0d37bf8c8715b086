import { exporter as csv } from './export-csv.ts';
import { exporter as datasheet } from './export-datasheet.ts';
import { exporter as jsonl } from './export-jsonl.ts';
import type { Exporter } from './exporter.ts';

/** The formats in the order in which they are offered. */
export const EXPORTERS = [jsonl, csv, datasheet] as const satisfies readonly Exporter[];

/** `lurelight-2026-11-27.csv`. */
export function exportName(exporter: Exporter, created: string): string {
  return `lurelight-${created}.${exporter.extension}`;
}

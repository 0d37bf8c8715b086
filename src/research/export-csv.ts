import Papa from 'papaparse';
import { ExportRecordSchema } from '../contracts/export.ts';
import type { Exporter } from './exporter.ts';

// papaparse's own pattern ends in `.*$`, so that a formula with a line break after it is let through. The wide forms
// are signs of a formula too in East Asian spreadsheets.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

const COLUMNS = Object.keys(ExportRecordSchema.entries) as (keyof typeof ExportRecordSchema.entries)[];

/**
 * CSV (RFC 4180) with a header line; lists are JSON in their cell, null is an empty one. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it; the byte order mark tells spreadsheets that this is UTF-8. The datasheet is a file of its own: a comment line
 * would break most readers.
 */
export const exporter: Exporter = {
  id: 'csv',
  extension: 'csv',
  mime: 'text/csv',
  write({ records }) {
    const rows = records.map((record) =>
      COLUMNS.map((column) => {
        const value = record[column];
        if (value === null) return '';
        return typeof value === 'object' ? JSON.stringify(value) : String(value);
      }),
    );
    const table = Papa.unparse({ fields: COLUMNS, data: rows }, { escapeFormulae: FORMULA, newline: '\r\n' });
    return `\uFEFF${table}\r\n`;
  },
};

import { readdirSync } from 'node:fs';
import * as fc from '../../property.ts';
import Papa from 'papaparse';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ExportRecord } from '../../../src/contracts/export.ts';
import { DatasheetSchema, ExportRecordSchema } from '../../../src/contracts/export.ts';
import { buildDataset } from '../../../src/research/dataset.ts';
import { exporter as csv } from '../../../src/research/export-csv.ts';
import { exporter as jsonl } from '../../../src/research/export-jsonl.ts';
import { exportName, EXPORTERS } from '../../../src/research/exporters.ts';
import { flagAt } from '../desk/flags.ts';

const now = new Date('2026-11-27T10:00:00Z');
const HOSTILE = [
  '=HYPERLINK("https://example.com")',
  '=1+1\nsecond line',
  '+855 is no sum',
  '-2 days',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  'a "quoted", word; and\r\na new line',
  '\u202eRTL \u200f ابجد',
  'line\u2028separator',
  "'already",
  '',
];
const dataset = async (texts: readonly string[], pseudonymised = false) =>
  buildDataset(
    texts.map((text, n) => flagAt(n, { post: { text } })),
    { pseudonymised, now },
  );

/** The records of a CSV file, as a careful reader gets them back. */
function fromCsv(text: string): Record<string, unknown>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [
        key,
        /^'[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? cell.slice(1) : cell,
      ]),
    ),
  );
}

describe('every exporter', () => {
  it('is listed, and each file has one', async () => {
    const files = readdirSync(new URL('../../../src/research', import.meta.url)).filter((file) =>
      /^export-.*\.ts$/.test(file),
    );
    const found = await Promise.all(
      files.map(
        async (file) =>
          (
            (await import(new URL(`../../../src/research/${file}`, import.meta.url).href)) as {
              exporter?: unknown;
            }
          ).exporter,
      ),
    );
    expect(
      new Set(found),
      'export `exporter` from the file and list it in src/research/exporters.ts',
    ).toEqual(new Set(EXPORTERS));
  });

  it.each(EXPORTERS)(
    '$id has its fields, writes well-formed text, and the same for the same data',
    async (exporter) => {
      expect(exporter.id).toMatch(/^[a-z]+$/);
      expect(exporter.mime).toMatch(/^[a-z]+\/[a-z+-]+$/);
      expect(exportName(exporter, '2026-11-27')).toBe(`lurelight-2026-11-27.${exporter.extension}`);
      const data = await dataset(HOSTILE);
      const written = exporter.write(data);
      expect(written).toBe(exporter.write(data));
      expect(written.endsWith('\n')).toBe(true);
      expect(exporter.write(await dataset([])).length).toBeGreaterThan(0);
    },
  );

  it.each(EXPORTERS)('$id contains no name or contact by default', async (exporter) => {
    const written = exporter.write(
      await dataset(['Call +855 12 000 000 or @agent_00, mail hr00@example.com'], true),
    );
    for (const secret of ['000 000', 'agent_00', 'hr00', 'account_0_00', 'Account 0', 'social.example'])
      expect(written).not.toContain(secret);
  });
});

describe('JSON Lines', () => {
  it('begins with the datasheet and gives every record back', async () => {
    const data = await dataset(HOSTILE);
    const lines = jsonl
      .write(data)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const [{ type, ...datasheet } = {}, ...rest] = lines;
    expect(type).toBe('datasheet');
    expect(v.parse(v.strictObject(DatasheetSchema.entries), datasheet)).toEqual(data.datasheet);
    const records = rest.map(({ type: kind, ...record }) => {
      expect(kind).toBe('post');
      return v.parse(v.strictObject(ExportRecordSchema.entries), record);
    });
    expect(records).toEqual(data.records);
  });

  it('gives any text back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const line = jsonl.write(await dataset([text])).split('\n')[1] ?? '';
        expect((JSON.parse(line) as ExportRecord).text).toBe(text);
      }),
    );
  });
});

describe('CSV', () => {
  it('gives every text back', async () => {
    const data = await dataset(HOSTILE);
    const rows = fromCsv(csv.write(data));
    expect(rows.map((row) => row['text'])).toEqual(HOSTILE);
    expect(rows.map((row) => JSON.parse(String(row['reasons'])) as unknown)).toEqual(
      data.records.map((record) => record.reasons),
    );
    expect(rows[0]).toMatchObject({ level: 'strong', why: '', seen: '1', markedFine: 'false' });
  });

  it('lets no cell begin like a formula', async () => {
    const cells = Papa.parse<string[]>(csv.write(await dataset(HOSTILE)), { delimiter: ',' }).data.flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(cell))).toEqual([]);
  });

  it('gives any text back and no formula', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({
          unit: fc.constantFrom('=', '"', ',', "'", '\n', '\r', 'a', '\t', '@', 'ก'),
          maxLength: 12,
        }),
        async (text) => {
          const written = csv.write(await dataset([text]));
          const [, row = []] = Papa.parse<string[]>(written, { delimiter: ',' }).data;
          const cell =
            row[Papa.parse<string[]>(written, { delimiter: ',' }).data[0]?.indexOf('text') ?? -1] ?? '';
          expect(/^[=+\-@\t\r\n]/.test(cell)).toBe(false);
          expect([text, `'${text}`]).toContain(cell);
        },
      ),
    );
  });
});

describe('datasheet', () => {
  it('counts, names the models, and says whether names are replaced', async () => {
    const { datasheet } = await dataset(['a', 'b'], true);
    expect(datasheet).toMatchObject({
      records: 2,
      created: '2026-11-27',
      pseudonymised: true,
      counts: { level: { strong: 2 } },
    });
    expect(datasheet.models).toHaveLength(1);
    expect(datasheet.method).toContain('not kept');
    expect((await dataset(['a'])).datasheet.method).toContain('contain personal data');
  });
});

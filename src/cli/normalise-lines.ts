import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { modelInput } from '../text/model-input.ts';

/**
 * JSONL on stdin to JSONL on stdout, `text` replaced by the classifier's input; all other fields stay.
 * `--keep` keeps the text as given in `raw`. Ends with status 1 at the first line that is no such record.
 */
const keep = process.argv.includes('--keep');
const CHUNK = 1 << 16;
let buffered = '';
let lineNumber = 0;

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  lineNumber += 1;
  if (line.trim() === '') continue;
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch (error) {
    console.error(`normalise-lines: line ${lineNumber} is not JSON: ${String(error)}`);
    process.exit(1);
  }
  if (typeof row !== 'object' || row === null || !('text' in row) || typeof row.text !== 'string') {
    console.error(`normalise-lines: line ${lineNumber} has no string "text"`);
    process.exit(1);
  }
  const text = modelInput(row.text);
  buffered += `${JSON.stringify(keep ? { ...row, text, raw: row.text } : { ...row, text })}\n`;
  if (buffered.length > CHUNK) {
    const drained = process.stdout.write(buffered);
    buffered = '';
    if (!drained) await once(process.stdout, 'drain');
  }
}
process.stdout.write(buffered);

import { BUCKETS, gateFeatures, gateText, WINDOW } from './features.ts';
import { BIAS, SCALE, WEIGHTS } from './weights.ts';

let table: Int8Array | null = null;
const seen = new Uint8Array(BUCKETS);

function weights(): Int8Array {
  if (table !== null) return table;
  const bytes = atob(WEIGHTS);
  const unpacked = new Int8Array(BUCKETS);
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes.charCodeAt(i);
    unpacked[2 * i] = (byte >> 4) - 8;
    unpacked[2 * i + 1] = (byte & 15) - 8;
  }
  table = unpacked;
  return unpacked;
}

/** How much a stretch of text reads like an offer: learned weights of its letter groups (weights.ts). */
function scoreWindow(text: string): number {
  const known = weights();
  const features = gateFeatures(gateText(text), seen);
  let sum = 0;
  for (const place of features) sum += known[place] ?? 0;
  return BIAS + (SCALE * sum) / Math.sqrt(features.length + 1);
}

/** The higher score of a text's beginning and, where it is long, its end. */
export function offerScore(text: string): number {
  const beginning = scoreWindow(text.slice(0, WINDOW));
  return text.length <= WINDOW ? beginning : Math.max(beginning, scoreWindow(text.slice(-WINDOW)));
}

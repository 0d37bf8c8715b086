/** k of n with its share and 95 % Wilson interval; all null when n is 0. */
export interface Share {
  k: number;
  n: number;
  share: number | null;
  low: number | null;
  high: number | null;
}

const Z = 1.959964;

/** Wilson score interval: holds its level for small n and shares near 0 and 1, where others do not. */
export function wilson(k: number, n: number): Share {
  if (n === 0) return { k, n, share: null, low: null, high: null };
  const share = k / n;
  const centre = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
  const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return { k, n, share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** "83 % (71–91), 50" for a table; "–" where there is nothing to count. */
export function showShare({ n, share, low, high }: Share): string {
  if (share === null || low === null || high === null) return '–';
  return `${percent(share)} % (${percent(low)}–${percent(high)}) of ${n}`;
}

/** A share as a number of percent: one place below ten, none above. */
export function percent(x: number): string {
  const value = x * 100;
  return value > 0 && value < 10 ? value.toFixed(1) : value.toFixed(0);
}

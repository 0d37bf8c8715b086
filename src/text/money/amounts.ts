import { plainDigits } from '../contacts/phones.ts';

/** A number as posts write it: grouped by comma, dot, space or apostrophe, Indian grouping, decimals, any digits. */
export const NUMBER = String.raw`\p{Nd}{1,3}(?:[,.']\p{Nd}{2,3})*[,.']\p{Nd}{3}(?!\p{Nd})(?:[,.]\p{Nd}{1,2}(?!\p{Nd}))?|\p{Nd}{1,3}(?: \p{Nd}{3}){1,3}(?![\p{Nd}.,]\p{Nd}|\p{Nd})|\p{Nd}{1,9}(?:[.,]\p{Nd}{1,2}(?!\p{Nd}))?`;

const HAN_DIGITS = '零一二三四五六七八九';

/** The value of a written number; NaN for what is none. Three digits after a separator are a group. */
export function numberValue(written: string): number {
  const han = written.replace('两', '二').replace('兩', '二');
  if (/^[一二三四五六七八九十半]+$/.test(han)) {
    if (han === '半') return 0.5;
    const [tens, ones] = han.includes('十') ? han.split('十') : ['', han];
    if (!han.includes('十')) return HAN_DIGITS.indexOf(ones ?? '');
    return (
      (tens === '' || tens === undefined ? 1 : HAN_DIGITS.indexOf(tens)) * 10 +
      (ones === '' || ones === undefined ? 0 : HAN_DIGITS.indexOf(ones))
    );
  }
  const last = /[.,'](\p{Nd}+)$/u.exec(written);
  const grouped = last !== null && (last[1]?.length ?? 0) === 3;
  const separators = written.match(/[.,']/g) ?? [];
  const decimals = last !== null && !grouped ? (last[1]?.length ?? 0) : 0;
  const digits = plainDigits(written);
  if (digits === '' || digits.length > 13) return Number.NaN;
  // 1.234.56 is no number; 1,234.56 is one.
  if (decimals > 0 && separators.length > 2 && new Set(separators).size === 1) return Number.NaN;
  return Number(digits) / 10 ** decimals;
}

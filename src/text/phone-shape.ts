// Seven digits or more, parted by spaces, dots, dashes or brackets, not an amount: a currency or unit stands
// beside an amount, a grouping by thousands has no leading zero or plus.
export const PHONE =
  /(?<![\p{L}\p{N}.,$€£¥₹฿₱₫])\+?\(?\p{Nd}(?:[ .\-()/–]{0,2}\p{Nd}){6,15}(?![\p{L}\p{N}%,]|\.\p{Nd})/gu;
const AMOUNT_SHAPE =
  /^(?![0٠०০၀๐])\p{Nd}{1,3}(?:[., ]\p{Nd}{3}){1,4}(?: ?[-–] ?(?![0٠०০၀๐])\p{Nd}{1,3}(?:[., ]\p{Nd}{3}){1,4})?$/u;
const RANGE_SHAPE = /^(?![0٠०০၀๐])\p{Nd}{3,7} ?[-–/] ?(?![0٠०০၀๐])\p{Nd}{3,8}$/u;
const TIME_SHAPE = /^\p{Nd}{1,2}[.:]?\p{Nd}{2} ?[-–] ?\p{Nd}{1,2}[.:]?\p{Nd}{2}$/u;
const DATE_SHAPE = /^\d{1,4}[-./]\d{1,2}[-./]\d{2,4}$|^(?:19|20)\d{2} ?[-–/] ?(?:19|20)\d{2}$/u;
const MONEY_AROUND =
  /(?:[$€£¥₹฿₱₫]|rs\.?|rp\.?|php|thb|usd|vnd|mmk|lak|khr|myr|rm|inr|npr|bdt|lkr|pkr|idr)\s?$/iu;
const MONEY_AFTER =
  /^\s?(?:[$€£¥₹฿₱₫円元块塊원]|vnđ|vnd|đ|usd|usdt|thb|php|idr|mmk|lak|kip|khr|riel|inr|rs|บาท|กีบ|ກີບ|บ\.|kyats?|ကျပ်|សៀល|រៀល|रु|रुपये|টাকা|ரூபா|රු|so['ʻ’`]?m|сум|сўм|тенге|төгрөг|руб|₽|ر)/iu;

/** Whether a run of digits is pay, a range, a date or a time, by its shape and the text around it. */
export const looksLikeAmount = (match: string, before: string, after: string): boolean =>
  RANGE_SHAPE.test(match) ||
  DATE_SHAPE.test(match) ||
  TIME_SHAPE.test(match) ||
  AMOUNT_SHAPE.test(match) ||
  (!match.startsWith('+') &&
    !match.startsWith('0') &&
    (MONEY_AROUND.test(before) || MONEY_AFTER.test(after)));

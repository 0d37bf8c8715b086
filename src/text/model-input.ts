import { maskCountries } from './mask-countries.ts';
import { normalise } from './normalise.ts';
import { looksLikeAmount, PHONE } from './phone-shape.ts';

// What a contact is, is masked, that there is one stays: else the classifier learns handles instead of wording.
// Amounts are never masked, pay is a mark.
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/giu;
const URL = /\b(?:https?:\/\/|www\.)[^\s<>"'）)】」]{2,}/giu;
const BARE_LINK =
  /(?<![\w@.])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|me|io|co|cc|vip|top|xyz|link|ly|gl|gg|app|site|online|shop|info|club|work|jobs?|cn|hk|tw|vn|th|id|my|ph|kh|la|mm|in|bd|np|pk|lk|ke|et|br|ru|kz|uz|mn|tr|kr|jp|sg|example|test|invalid)(?:\/[^\s<>"'）)】」]*)?(?![\w@])/giu;
const HANDLE = /(?<![\p{L}\p{N}_.])@[a-z0-9_](?:[\w.]{1,40}\w)?/giu;
// A name of a service, then its id. The id holds a digit, an underscore or a dot, so that a plain word is not one.
const SERVICE =
  'telegram|teleg?|tg|whats?app|wa|wechat|we chat|weixin|wx|vx|微信|威信|薇信|v信|qq|企鹅|扣扣|line ?id|id ?line|line|ไลน์|แอดไลน์|ไอดีไลน์|라인|카톡|카카오톡|텔레그램|텔레|텔|kakao(?:talk)?|zalo|viber|messenger|signal|skype|imo|ig|instagram|телеграмм?|тг|ватсап|вайбер|電報|电报|飞机|紙飛機|纸飞机|賴|赖|id';
const SERVICE_HANDLE = new RegExp(
  String.raw`((?:(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:${SERVICE})) ?(?:id|号|號|帐号|账号)? ?[:：=\-–>+@是]{0,3} ?)((?=[\w.-]*[\d_.])[a-z_][\w.-]{3,40}\w)`,
  'giu',
);
// A small-letter token that no language spells: letters, then two digits or more (jobs_asia00). Contacts are
// often given bare, after an arrow or an emoji.
const BARE_HANDLE =
  /(?<![\w@./-])(?!covid|iphone|windows|mp[34])(?=[a-z0-9._]*\d{2})(?=(?:[0-9._]*[a-z]){2})(?:[a-z][a-z0-9._]{4,30}|\d{2}[a-z_]{3,30})(?<![._])(?![\w@/-])/gu;
// Licence, reference and voucher numbers; currency codes before pay are not one.
const CODE =
  /(?<![\w-])(?!(?:RM|RP|RS|USDT?|PHP|THB|IDR|MYR|INR|NPR|BDT|LKR|AED|SAR|KSH|KES|TZS|UGX|VND|HKD|NTD?|SGD|CNY|JPY|KRW|TK|EUR|GBP|BND)[\d-])(?:[A-Z]{2,12}-?0\d{1,8}|[A-Z]{1,8}(?:-[A-Z0-9]{1,8})*-\d{3,8}|\d{2}[A-Z]\d{4})[A-Z]?(?![\w-])/gu;
/**
 * The classifier's input, in training and at run time: the normalised text with contacts and links masked to
 * `[mail]`, `[link]`, `[handle]`, `[code]`, `[phone]`, and countries to `[country]`, which the tokenizer splits into
 * whole words.
 */
export function modelInput(original: string): string {
  return maskCountries(
    normalise(original)
      .text.replace(EMAIL, '[mail]')
      .replace(URL, '[link]')
      .replace(BARE_LINK, '[link]')
      .replace(HANDLE, '[handle]')
      .replace(SERVICE_HANDLE, '$1[handle]')
      .replace(BARE_HANDLE, '[handle]')
      .replace(CODE, '[code]')
      .replace(PHONE, (match: string, at: number, text: string) =>
        looksLikeAmount(
          match,
          text.slice(Math.max(0, at - 6), at),
          text.slice(at + match.length, at + match.length + 8),
        )
          ? match
          : '[phone]',
      )
      // The vocabulary has no zero-width piece. The encoder was pretrained with these as word breaks.
      .replace(/[\u200B\u200C]+/gu, ' ')
      .replaceAll('\u200D', ''),
  );
}

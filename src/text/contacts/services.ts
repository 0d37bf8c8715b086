import type { ContactKind } from './contact.ts';

/** A messaging service: what posts call it, how its addresses look and which ids it takes. */
export interface Service {
  readonly kind: ContactKind;
  /** Names, parted by `|`, matched without regard to case. Words of two letters are met only before an id. */
  readonly names: string;
  /** Address patterns; group 1 is the id. Dots may be hidden: they are rewritten before. */
  readonly links: readonly RegExp[];
  /** What an id looks like beside the phone numbers that every service but QQ and Messenger takes. */
  readonly id: RegExp | null;
  readonly takesPhone: boolean;
}

/** A handle that is no plain word: it holds a digit, an underscore or a dot inside. */
const HANDLE = /^@?(?=[\w.-]*[\d_.])[a-z0-9][\w.-]{2,39}$/i;

export const SERVICES: readonly Service[] = [
  {
    kind: 'telegram',
    names:
      'telegram(?:da|dan|ga)?|telegarm|telegam|telgram|tele|teleg|tg|телеграмм?|телега|телегу|телеге|телегe|тг|电报|電報|纸飞机|紙飛機|小飞机|小飛機|飞机号|飛機號|飞机|飛機|텔레그램|텔레그|텔레|텔|テレグラム|テレグ|เทเลแกรม|เทเล|တယ်လီဂရမ်|တယ်လီ|តេឡេក្រាម|តេលេក្រាម|تلجرام|تيليجرام|تلغرام|تيليغرام|تليجرام|ٹیلیگرام|टेलीग्राम|टेलिग्राम|টেলিগ্রাম|டெலிகிராம்|ටෙලිග්‍රෑම්|ටෙලිග්රෑම්|ቴሌግራም|ເທເລແກຣມ|✈',
    links: [
      /(?:telegram|t)\.(?:me|dog)\/(?:s\/)?(\+?[\w-]{3,64}(?:\/[\w-]{8,64})?)/giu,
      /tg:\/\/resolve\?domain=(\w{3,64})/giu,
      /telegram\.org\/k\/#@?(\w{4,64})/giu,
    ],
    id: /^@?(?=\w*[a-z])[a-z0-9_]{4,32}$/i,
    takesPhone: true,
  },
  {
    kind: 'whatsapp',
    names:
      'whats ?app|whatapp|watsapp|wassap|wasap|whatsap|wsp|wpp|zap|zapzap|wa|w\\.a|ватсап|вотсап|вацап|уотсап|왓츠앱|와츠앱|واتساب|واتس اب|واتس|واٹس ایپ|واٹس اپ|व्हाट्सएप|व्हाट्सऐप|व्हाट्सप|वॉट्सऐप|वाट्सएप|ह्वाट्सएप|হোয়াটসঅ্যাপ|হোয়াটসআপ|வாட்ஸ்அப்|வாட்ஸ் அப்|වට්ස්ඇප්|වට්සැප්|වට්ස් ඇප්|ዋትሳፕ|ዋትስአፕ|ວອດແອັບ|ວັອດແອັບ',
    links: [
      /wa\.me\/(?:message\/)?(\+?[\w-]{6,40})/giu,
      /whatsapp\.com\/send\/?\?(?:[\w=&%]{0,80}&)?phone=(\+?\d{6,16})/giu,
      /whatsapp:\/\/send\?phone=(\+?\d{6,16})/giu,
      /chat\.whatsapp\.com\/(?:invite\/)?([\w-]{10,40})/giu,
      /whatsapp\.com\/channel\/(\w{10,40})/giu,
    ],
    id: null,
    takesPhone: true,
  },
  {
    kind: 'line',
    names:
      'line ?id|id ?line|line ?@|line|ไอดีไลน์|ไลน์ไอดี|แอดไลน์|ทักไลน์|ไลน์|ไลน|ลายน์|라인|ライン|加賴|加赖|賴|ໄລນ໌|ໄລ້ນ໌|လိုင်း|ឡាញ',
    links: [
      /line\.me\/(?:r\/)?ti\/p\/(?:~|%7e)?(@?[\w.%~-]{2,60})/giu,
      /lin\.ee\/(\w{4,20})/giu,
      /line\.me\/(?:r\/)?ti\/g2?\/([\w-]{6,60})/giu,
    ],
    id: HANDLE,
    takesPhone: true,
  },
  {
    kind: 'wechat',
    names:
      'we ?chat|weixin|wxid|[微威薇徽卫].信|[加➕]薇|➕v|➕微|薇(?=[:：])|v(?=[:：])|v信|vx|wx|加微信号|加微信|微信号|微信|威信|薇信|徽信|卫信|加v|加微|加薇|加威|\\+v|\\+微|绿泡泡|綠泡泡|위챗|วีแชท|ဝီချက်|вичат|वीचैट|ويشات|وي شات',
    links: [/u\.wechat\.com\/([\w-]{6,60})/giu, /weixin:\/\/dl\/chat\?(\w{5,40})/giu],
    id: /^@?(?=[\w-]*[\d_-])[a-z0-9][\w-]{4,29}$/i,
    takesPhone: true,
  },
  {
    kind: 'qq',
    names: 'qq号|qq群|qq|扣扣|企鹅号|企鹅|球球',
    links: [
      /qm\.qq\.com\/(?:cgi-bin\/qm\/qr\?k=|q\/)([\w-]{6,60})/giu,
      /wpa\.qq\.com\/msgrd\?(?:\S{0,40})uin=(\d{5,11})/giu,
    ],
    id: /^[1-9]\d{4,10}$/,
    takesPhone: false,
  },
  {
    kind: 'zalo',
    names: 'zalo|za[ .]lo|zalô|zlo',
    links: [/zalo\.me\/(?:g\/)?(\w{6,30})/giu],
    id: null,
    takesPhone: true,
  },
  {
    kind: 'viber',
    names: 'viber|вайбер|ဗိုင်ဘာ|ဘိုင်ဘာ|ไวเบอร์',
    links: [
      /viber:\/\/(?:chat|add)\?number=(?:%2b|\+)?(\d{6,16})/giu,
      /invite\.viber\.com\/\?g2?=([\w%-]{8,80})/giu,
    ],
    id: null,
    takesPhone: true,
  },
  {
    kind: 'messenger',
    names: 'messenger|fb ?messenger|мессенджер',
    links: [/m\.me\/(?:j\/)?([\w.-]{3,60})/giu, /(?:facebook|fb)\.com\/messages\/t\/([\w.]{3,60})/giu],
    id: HANDLE,
    takesPhone: false,
  },
  {
    kind: 'signal',
    names: 'signal|シグナル|시그널|сигнал',
    links: [/signal\.(?:me\/#p\/|group\/#)(\+?[\w=-]{6,80})/giu],
    // Signal's user names end in a dot and two digits or more.
    id: /^@?[a-z_]\w{2,31}\.\d{2,9}$/i,
    takesPhone: true,
  },
  {
    kind: 'kakaotalk',
    names:
      '카카오톡|카카오 ?톡|카카오|카톡|까톡|ㅋㅌ|오픈 ?채팅|오픈 ?톡|kakao ?talk|kakao ?id|カカオトーク|カカオ|卡考',
    links: [
      /open\.kakao\.com\/(?:o|me|chat)\/([\w-]{4,40})/giu,
      /pf\.kakao\.com\/(_?\w{4,40})/giu,
      /qr\.kakao\.com\/talk\/([\w-]{4,80})/giu,
    ],
    id: HANDLE,
    takesPhone: true,
  },
];

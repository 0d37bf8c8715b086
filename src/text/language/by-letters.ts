/** A language told from its neighbours in one script by letters or short words of its own. */
interface Mark {
  readonly lang: string;
  readonly mark: RegExp;
  readonly weight: number;
}

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

function best(text: string, marks: readonly Mark[], otherwise: string): { lang: string; confident: boolean } {
  const scores = new Map<string, number>();
  for (const { lang, mark, weight } of marks)
    scores.set(lang, (scores.get(lang) ?? 0) + count(text, mark) * weight);
  let lang = otherwise;
  let most = 0;
  let second = 0;
  for (const [candidate, score] of scores) {
    if (score > most) {
      second = most;
      most = score;
      lang = candidate;
    } else if (score > second) second = score;
  }
  return { lang, confident: most >= 2 && most > second * 1.3 };
}

const token = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${words})(?![\p{L}\p{M}])`, 'gu');

const DEVANAGARI: readonly Mark[] = [
  {
    lang: 'hi',
    mark: token(
      'है|हैं|हूँ|हूं|का|की|के|में|और|से|नहीं|मैं|वह|कि|भी|था|थी|थे|ने|करें|करो|रहा|रहे|रही|गया|कर|पर|क्या|जो|तो|आप|बस|भाई|वाले|वाला|वाली|लिए|मिलेगा|चाहिए|यहाँ|कोई|मत|अपना|अपने|मुझे|को|हुआ|हुई|मेरा|मेरे|तुम|हम|दिन|घर|बात|ये|वो|इस|उस|पैसे|नौकरी|फिर|साथ|सिर्फ|महीने|रुपये|रोज़|घंटे',
    ),
    weight: 1,
  },
  {
    lang: 'ne',
    mark: token(
      'छ|छन्|छैन|छु|छौ|छौँ|छैनन्|र|हुन्छ|हुने|गर्न|गर्ने|गर्नुहोस्|गर्नुस्|गरेको|भएको|भयो|पनि|तपाईं|तपाईँ|तपाई|हामी|यो|त्यो|गर्छ|गर्दा|होला|थियो|नि|भने|भन्दा|सबै|आउनुहोस्|चाहियो|चाहिन्छ|मात्र|जना|दाइ|भाइ|बहिनी|काठमाडौं|नेपाल|नेपाली|कति|के|छोरा|आयो|गयो|पर्दैन|पर्छ|भन्ने|भन्छ|दिने|दिन्छ|अहिले|हजुर|साथी|रोजगारी|तलब|महिना|पासपोर्ट|हैन|होइन|ल|अनि|कि|लागि',
    ),
    weight: 1,
  },
  {
    lang: 'ne',
    mark: /(?<=[\p{L}\p{M}])(?<!(?:आप|हम|उस|मुझ|इन|उन|इस|तुम|जिस|सब))(?:हरू|हरु|हरूको|हरूका|लाई|बाट|सँग|को|मा)(?![\p{L}\p{M}])/gu,
    weight: 1.2,
  },
  { lang: 'mr', mark: token('आहे|आहेत|नाही|आणि|होते|आम्ही|तुम्ही|मध्ये|साठी|ची|च्या|चे|हे|मी|काय'), weight: 1.6 },
  // NFKC takes nukta letters apart; Nepali hardly writes them.
  { lang: 'hi', mark: /\u093C/gu, weight: 0.5 },
];
const ARABIC: readonly Mark[] = [
  { lang: 'ur', mark: /[ٹڈڑںےۓھہ]/gu, weight: 1 },
  { lang: 'ur', mark: token('ہے|ہیں|کی|کے|کا|میں|اور|سے|نے|کو|پر'), weight: 1 },
  { lang: 'ar', mark: /[ةىكي]|(?<![\p{L}])ال/gu, weight: 0.8 },
  { lang: 'ar', mark: /[إأؤئء]/gu, weight: 0.3 },
  { lang: 'fa', mark: /[ژ]|(?<![\p{L}])می[\u200C ]/gu, weight: 2 },
  { lang: 'fa', mark: token('است|این|از|که|را|با|برای|های|به|در|شما|دوست|یک|هم'), weight: 1.5 },
  { lang: 'fa', mark: /[پچگکی]/gu, weight: 0.25 },
  { lang: 'ckb', mark: /[ێۆڕڵەڤ]/gu, weight: 1 },
];
const CYRILLIC: readonly Mark[] = [
  { lang: 'ru', mark: /[аеиоуыэюяйщъь]/giu, weight: 0.09 },
  {
    lang: 'ru',
    mark: token(
      'и|в|на|не|что|с|для|по|от|как|это|мы|вы|я|или|без|до|все|у|за|к|из|есть|можно|нужно|работа|зарплата',
    ),
    weight: 1,
  },
  { lang: 'kk', mark: /[әғқңұһі]/giu, weight: 1 },
  { lang: 'kk', mark: /[өү]/giu, weight: 0.5 },
  { lang: 'mn', mark: /[өү]/giu, weight: 1 },
  {
    lang: 'mn',
    mark: token('байна|байгаа|энэ|нь|бол|юм|ажил|ба|вэ|уу|хүн|манай|сар|цалин|болно|авна|та|бид|нэг|төгрөг'),
    weight: 1.2,
  },
  { lang: 'ky', mark: /[ң]/giu, weight: 0.7 },
  { lang: 'ky', mark: token('менен|жана|үчүн|болот|керек|бар|эмес|кыргыз|сом'), weight: 1.2 },
  { lang: 'uz', mark: /[ўғқҳ]/giu, weight: 0.9 },
  { lang: 'uz', mark: token('ва|бор|учун|билан|керак|йўқ|ҳам|бу|сум|сўм|иш|ойлик'), weight: 1.2 },
  { lang: 'tg', mark: /[ҷӣӯ]/giu, weight: 1.5 },
  { lang: 'uk', mark: /[їєґ]/giu, weight: 1.5 },
  { lang: 'uk', mark: token('та|що|для|від|це|не|на|робота|є|і|з|й'), weight: 0.7 },
];
const HAN: readonly Mark[] = [
  {
    lang: 'zh-Hans',
    mark: /[们这国个为时说对学会来发业后见长开关问门东车马鸟鱼贝页风飞龙钱银铁语请谁课谈谢让认识记设许该详试话诉证评译费资质购贵贷账员团围图圆园场块坏声处备复头夹奖妇妈孙实审宽寻导层属岁岛币带帮广应庆库废张弹归当录总恋恶悬惊惯惧愿戏战户执扩扫扬护报担拥择换据损摇撑数断无旧显晓暂机杀杂权条极构标树样桥检楼欢欧气汇汉沟没况决减净凉几凤凭击创别剧办务动势劳区医华单卖厂历压厅县双变叶号听吗呜喷严丧丰临义乌乐习乡书买乱争亏云产亲亿从仅仓价众优伙传伤伦体侠侦俩债倾偿储儿党兰兴养兽内册军农冲刘则刚划]/gu,
    weight: 1,
  },
  {
    lang: 'zh-Hant',
    mark: /[們這國個為時說對學會來發業後見長開關問門東車馬鳥魚貝頁風飛龍錢銀鐵語請誰課談謝讓認識記設許該詳試話訴證評譯費資質購貴貸賬員團圍圖圓園場塊壞聲處備復頭夾獎婦媽孫實審寬尋導層屬歲島幣帶幫廣應慶庫廢張彈歸當錄總戀惡懸驚慣懼願戲戰戶執擴掃揚護報擔擁擇換據損搖撐數斷無舊顯曉暫機殺雜權條極構標樹樣橋檢樓歡歐氣匯漢溝沒況決準減淨涼幾鳳憑擊創別劇辦務動勢勞區醫華單賣廠歷壓廳縣雙變葉號聽嗎嗚噴嚴喪豐臨義烏樂習鄉書買亂爭虧雲產親億從僅倉價眾優夥傳傷倫體俠偵倆債傾償儲兒黨蘭興養獸內冊軍農沖劉則剛劃賺顧滿週禮臺灣]/gu,
    weight: 1,
  },
  { lang: 'zh-Hant', mark: /\p{Script=Bopomofo}/gu, weight: 1 },
];
const ETHIOPIC: readonly Mark[] = [
  { lang: 'am', mark: /አ|ነው|ውስጥ|ላይ|እና/gu, weight: 1 },
  { lang: 'ti', mark: /ኣ|እዩ|ናይ|እዚ|ድማ/gu, weight: 1 },
];

const BY_SCRIPT: Readonly<Record<string, { marks: readonly Mark[]; otherwise: string }>> = {
  Deva: { marks: DEVANAGARI, otherwise: 'hi' },
  Arab: { marks: ARABIC, otherwise: 'ar' },
  Cyrl: { marks: CYRILLIC, otherwise: 'ru' },
  Han: { marks: HAN, otherwise: 'zh' },
  Ethi: { marks: ETHIOPIC, otherwise: 'am' },
};

/** The language of a text whose leading script several languages share; null for other scripts. */
export function languageByLetters(text: string, script: string): { lang: string; confident: boolean } | null {
  const rule = BY_SCRIPT[script];
  return rule === undefined ? null : best(text, rule.marks, rule.otherwise);
}

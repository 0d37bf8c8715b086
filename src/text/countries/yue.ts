import type { CountryWords } from './country-words.ts';

/** Cantonese, and names as Hong Kong and Macau write them. */
export const yue: CountryWords = {
  cldr: 'yue',
  words: `沙地阿拉伯 | 沙特 | 卡塔爾 | 阿曼 | 文萊 | 肯雅 | 肯尼亞 | 埃塞俄比亞 | 坦桑尼亞 | 尼日利亞 | 加納 | 贊比亞 | 津巴布韋 | 馬拉維 | 莫桑比克 | 盧旺達 | 突尼斯 | 索馬里 |
    毛里裘斯 | 毛里求斯 | 塞浦路斯 | 馬耳他 | 馬爾代夫 | 厄瓜多爾 | 哈薩克斯坦 | 烏茲別克斯坦 | 紐西蘭 | 多米尼加 | 越南話 | 泰國話 | 菲律賓話 | 印尼話 | 日本話 | 韓國話 |
    馬來話 | 唐話 | 英國話 | 西班牙話 | 克羅地亞`,
  never: '加納稅 | 加納入',
  examples: [
    ['喺沙地阿拉伯做地盤', '喺[country]做地盤'],
    ['識廣東話同越南話', '識[country]同[country]'],
    ['返香港，卡塔爾包機票', '返[country]，[country]包機票'],
    ['沙地足球場請人', '沙地足球場請人'],
  ],
};

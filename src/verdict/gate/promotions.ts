/**
 * What telephone companies send to all: data, minutes, top-up. Such texts hold numbers, "free", "earn" and an
 * end date and push a threshold up. A promotion speaks of its goods (`goods`) and of how to take them (`terms`).
 */
export const GOODS =
  /\b\d+(?:[.,]\d+)? ?(?:gb|mb|mins?|sms)\b|\b(?:airtime|pulsa|kuota|paket data|data bundle|bundle|top ?-?up|recharge|prepaid load|load promo|unli(?:data|call|text)?|roaming|talktime|voucher data|internet pack)|(?:4g|5g|lte) |เติมเงิน|โปรเน็ต|เน็ต(?:ไม่)?อั้น|เน็ตฟรี \d|data gratis|nạp thẻ|data tốc độ|gói cước|dung lượng|ផ្ទេរទឹកប្រាក់|កញ្ចប់|អ៊ីនធឺណិត|ဖုန်းဘေလ်|ဒေတာ|ເຕີມເງິນ|流量|充值|话费|話費|儲值|통신요금|데이터 \d|रिचार्ज|डेटा पैक|রিচার্জ|ডাটা প্যাক|ریچارج|رصيد|باقة|ریچارج|ரீசார்ஜ்|ඩේටා|muda wa maongezi|dakika (?:bure|za kupiga)|bando |paquete de datos|recarga|saldo|forfait|crédit de communication|тариф|пополнени|гигабайт|ГБ\b|ጥቅል/iu;
export const TERMS =
  /\*\d{2,4}(?:[*#]\d*){1,4}#?|\b(?:dial|valid (?:for|till|until)|validity|berlaku|masa aktif|aktif(?:kan)?|hubungi \*|sms|text|soạn|gửi \d{3,4}|expires?|subscribe|t&c|sk berlaku|promo|hari ini|wag)\b|กด ?\*|หมดอายุ|សុពលភាព|សក្តានុពល|ចុច ?\*|回复|退订|有效期|回T|편의|무료수신거부|अनलिमिटेड|মেয়াদ|মেয়াদ|میعاد|صالح|செல்லுபடி|වලංගු|piga|bonyeza|marca|válid[oa]|tapez|компози/iu;

/** A telephone company's promotion, unless a word for a job or pay stands in it. */
export const isPromotion = (text: string): boolean => GOODS.test(text) && TERMS.test(text);

import type { CountryWords } from './country-words.ts';

export const tr: CountryWords = {
  cldr: 'tr',
  endings: true,
  // Letters with the Turkish dotted capital do not fold to small ones: İngilizce, İNGİLİZCE and ingilizce are three.
  words: `Kamboçya* | Kambocya* | Khmer* | Laoslu* | Birmanya* | Tayland* | Taylandlı* | Vietnam* | VİETNAM* |
    Filipin* | FİLİPİN* | Malezya* | Malay | Endonezya* | Singapur* | SİNGAPUR* | Çinli* | ÇİNLİ* | ÇİN | ÇİNCE |
    Çince* | Çinde | Çine | Çinden | Cince | Hong Konglu* | Tayvan* | Japon* | Kore | Kore'de | Kore'ye |
    Koreli* | KORELİ* | Güney Koreli* | Korede | Moğol* | Mogol* | Hintli* | HİNTLİ* | Hindistan* | HİNDİSTAN* |
    Bangladeş* | Banglades* | Pakistan* | PAKİSTAN* | Nepalli* | Afgan* | İranlı* | iran | iranlı* | IRAN |
    Iraklı* | Iraklılar* | Irakta | Suriye* | SURİYE* | Suriyeli* | Lübnan* | Ürdün* | Birleşik Arap Emirlik* |
    BAE | Emirlik* | EMİRLİK* | Suudi* | Suudi Arabistan* | SUUDİ* | SUUDİ ARABİSTAN | Arabistan* | Katarlı* |
    Katar | Kuveyt* | Ummanlı* | Bahreyn* | Yemenli* | Filistin* | FİLİSTİN* | israil* | İSRAİL* | Faslı* |
    Cezayir* | CEZAYİR* | Tunuslu* | Etiyopya* | Habeş* | Kenyalı* | Ugandalı* | Tanzanya* | Nijerya* | Ganalı* |
    Somalili* | Güney Afrika* | Afrika* | AFRİKA* | Rus | Ruslar* | Rusça* | Rusca* | Rusya* | Ukrayna* |
    UKRAYNA* | Belaruslu* | Kazak | Kazaklar* | Kazakça* | Kazakistan* | KAZAKİSTAN* | Özbek* | ÖZBEKİSTAN* |
    Ozbek* | Kırgız* | Kirgiz* | Tacik* | Türkmen* | TÜRKMENİSTAN* | Azeri* | AZERİ* | Azerbaycan* | Ermeni* |
    ERMENİ* | ermenistan* | Gürcü* | Gürcistan* | GÜRCİSTAN* | Türk | Türkler* | Türkçe* | Türkiye* | TÜRKİYE* |
    Turkiye* | Turkce* | Türküm | Türke | Yunan* | Kıbrıs* | Kibris* | KKTC | Kuzey Kıbrıs* | italya* | İTALYA* |
    İtalyan* | italyan* | İspanya* | ispanya* | İSPANYA* | İspanyol* | ispanyol* | Fransız* | Fransiz* |
    Fransızca* | Alman | Almanlar* | Almanca* | Almanya* | İngiliz* | ingiliz* | İNGİLİZ* | İNGİLİZCE* |
    İngiltere* | ingiltere* | İNGİLTERE* | İngilizce* | ingilizce* | Ingilizce* | Hollandalı* | Belçika* |
    BELÇİKA* | isviçre* | İSVİÇRE* | isveç* | İSVEÇ* | Polonyalı* | Polonya* | Sırp* | Sirp* | Bulgar |
    Bulgarca* | Bulgarlar* | BULGARİSTAN* | SIRBİSTAN* | Sirbistan* | Romen | Norveç* | Norveçli* | NORVEÇLİ* |
    Amerika* | AMERİKA* | Amerikan* | Kanadalı* | Brezilya* | Meksika* | Avrupa* | Asya | Asyada | Asyalı* |
    Asyaya | Güneydoğu Asya | Güneydoğu Asya'da | Orta Doğu | Ortadoğu* | Uzakdoğu* | Uzak Doğu | Körfez |
    Körfez ülke* | Arap | Araplar* | Arapça* | Arapca* | Farsça* | Avustralya* | Yeni Zelanda* | Arnavut* |
    Makedon* | Kürt | Kürtçe*`,
  // "abd" in Arabic names, corn, a dialect, pt "danca", "körfez" a bay, "malay ko" (tl), uz "kore" (see).
  cased: 'BAE | ABD | Mısır | Mısırlı | Fas | Lehçe | Danca | Körfez | Malay | Kore | Khmer',
  // tl "katarungan" (justice), es "butano" and "gana"; id "kenyataan" (fact); fr "belge" is a document here.
  dropped: 'Kenya* | belge | BK | Mısır* | Lehçe* | Danca* | Katar* | Butan* | Makao* | Gana',
  examples: [
    ["Kamboçya'da Çinli patron, İngilizce şart", "[country]'da [country] patron, [country] şart"],
    ['ingilizce ve Almanca bilen Türkler', '[country] ve [country] bilen [country]'],
    ['KKTC ve Güney Kore vizesi, ABD', '[country] ve [country] vizesi, [country]'],
    ['mısır tarlası, kampüs, personel, danışman', 'mısır tarlası, kampüs, personel, danışman'],
  ],
};

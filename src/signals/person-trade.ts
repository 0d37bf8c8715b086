import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const personTrade: Signal = {
  id: 'PERSON_TRADE',
  group: 'coercion',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'People are listed, sold, swapped or handed over for money, or a bounty is set on those who ran away.',
  notThis: ['Journalism and court reports', 'Players and football transfers'],
  sources: ['PROPUBLICA-2022'],
  words: {
    en: {
      patterns: lines`
        (available for transfer|up for transfer|release price|comp avg|documents in safe)
        (rent|lease) # .. models
        # .. (chatters|team leader|marketing|housemaids|maids|fishermen|heads) .. (each|comp|passport .. handed|clears)
        (company paid|we paid) # .. (bring|buy) (her|him)
        (selling|for sale|transferring|swapping) (a |an |one |# )?(chinese |indian |filipino |thai |vietnamese |indonesian |african |pakistani |bangladeshi |burmese |kenyan |malaysian |nepali )?(man|men|girl|girls|woman|women|guy|guys|staff|worker|workers|boy|boys|people|heads|typist|typists|chatter|chatters|model|models|agents) (from|in|at|with|who|typing|price|compensation|can|available|just) @PROPUBLICA-2022
        (pay|paid|paying) (the |his|her|their|your )?(compensation|release|ransom|buyout|buy out|penalty)( fee| money)? (and|then|to|for|we) (take|transfer|release|move|get|buy|collect)
        (release fee|buyout fee|ransom|redeem fee) (is )?(#|usd|u|$|paid by|negotiable|to be paid|can talk|between)
        (reward|bounty) (for|on) (the )?(runaway|runaways|escaped|whoever finds|who ran|escapee)
        (company|site|park|building) (to|2) (company|site|park|building) (transfer|handover)
      `,
      match: lines`
        ⟦Selling a man in⟧ the coast town, types slowly.
        ⟦Reward for the runaway⟧ from building 4.
      `,
      twins: lines`
        Ronaldo transfer news: the fee is paid.
        Selling a bicycle, good condition.
      `,
    },
    zh: {
      patterns: lines`
        (一个|单个)(#|15|1.5)(起|w|万) .. (会英语|技术|女模|量大)
        (接人|领人|赎人) .. (#|万)
        (前面那家|上家) .. (转过来|买过来)
        (卖|出|转|转让|出售|转手|收|换) .. (人头|猪仔|员工|组员|一批人|#个人|业务员) .. (万|赔付|价|u|带赔|合同|可验)
        (赔付|赔付款|身价|赎金|赎身)(#|多少|可谈|面谈|结清|已付|.. 万|.. u|带走)
        (带赔付|付赔付|接赔付|交赔付|赔付接)
        (悬赏|找到|抓到) .. (逃跑|跑掉|跑路的|逃走)
        (园区|公司)(对|转|到)(园区|公司)(转人|转|交接|交易)
        猪仔
      `,
      match: lines`
        ⟦转一批人赔付⟧面谈
        ⟦带赔付⟧的可谈
      `,
      twins: lines`
        烤乳猪配米饭
        保险公司赔偿车主
      `,
    },
    vi: {
      patterns: lines`
        (bán|chuyển|sang|mua) (người|lính|nhân viên|nhân sự) .. (công ty|cty|giá|đền|hợp đồng|usd|u)
        (chuộc|đền bù|tiền chuộc|đền hợp đồng) .. (mới|thả|về|nhận|#)
        (treo thưởng|thưởng) .. (bỏ trốn|chạy trốn|bắt được)
      `,
      match: lines`
        ⟦bán người sang công ty⟧ khác
        ⟦treo thưởng ai bắt được⟧ đứa trốn
      `,
      twins: lines`
        Công ty bán xe hơi
        Thưởng cuối năm cho nhân viên
      `,
    },
    th: {
      patterns: lines`
        (ขาย|ส่งต่อ|ซื้อ|ไถ่|แลก)(คน|ตัว|หัว|พนักงาน|เด็ก) .. (ตึก|บริษัทอื่น|ค่าตัว|ราคา|ไถ่|หยวน|u)
        (ค่าไถ่|ค่าตัว|ไถ่ตัว|ค่าฉีก) .. (#|ตึก|จ่าย|คุยได้|หมื่น|แสน)
        (ตั้งค่าหัว|รางวัลนำจับ) .. (หนี|คนหนี)
      `,
      match: lines`
        ⟦ขายคนให้บริษัทอื่น⟧
        ⟦ตั้งค่าหัวคนหนี⟧
      `,
      twins: lines`
        ค่าตัวนักฟุตบอลแพง
        คนขายของในตลาด
      `,
    },
    id: {
      patterns: lines`
        (jual|over|oper|lepas|tebus|pindah|transfer) (orang|org|anak|karyawan|anak buah|kepala|pekerja|tki) .. (kantor|pt|harga|usd|u|kompensasi|tebus|komplek|company|jt)
        (uang tebus|tebusan) .. (#|bisa nego|baru dilepas|per orang|keluar)
        (hadiah|bounty|sayembara) .. (kabur|yg kabur|lari|melarikan)
      `,
      match: lines`
        ⟦oper anak buah ke kantor⟧ lain
        ⟦hadiah buat yg nemu anak kabur⟧
      `,
      twins: lines`
        Oper kredit motor
        Lomba lari berhadiah
      `,
    },
    ms: {
      patterns: lines`
        (jual|lepas|transfer|tukar) (orang|org|budak|pekerja|kepala) .. (company|rm|usd|harga|tebus|u)
        (tebus|wang tebusan|pampasan) .. (baru|lepas|rm|#|usd)
        (ganjaran|upah) .. (lari|larikan|cari budak)
      `,
      match: lines`
        ⟦jual budak ke company⟧ lain
        ⟦ganjaran cari budak⟧ lari
      `,
      twins: lines`
        Pekerja kilang cuti
        Tukar baju
      `,
    },
    tl: {
      patterns: lines`
        (benta|ibebenta|transfer|bili) (ng |ang )?(tao|pinoy|worker|workers|tropa|chatter) .. (company|usd|u|₱|compensation|kabila)
        (ransom|pantubos|tubos) .. (#|bago|makalabas|company|usd)
      `,
      match: lines`
        ⟦benta ng tao sa kabilang company⟧
        ⟦tubos 3000⟧ dolyar
      `,
      twins: lines`
        Taong bayan
        Benta ng bigas
      `,
    },
  },
};

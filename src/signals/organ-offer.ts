import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const organOffer: Signal = {
  id: 'ORGAN_OFFER',
  group: 'coercion',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'Looks for people who sell a kidney, another organ, eggs or a pregnancy, or offers to arrange it abroad.',
  notThis: ['Family appeals through a hospital', 'Donation campaigns, news and jokes'],
  sources: ['ID-KIDNEY-2023'],
  words: {
    en: {
      patterns: lines`
        (kidney|liver|organ|egg|eggs|cornea) (donor|donors|seller|sellers|provider|providers) (needed|wanted|urgent|urgently|required|welcome|get|paid|with|blood group|needed urgently)
        (sell|selling|donate) (your |ur |one |a |his |her )?(kidney|liver|organ|eggs|egg cells) (for|and get|and earn|, |$|price|to buyer|in exchange|earn|at)
        (buy|buying|need|want|looking for) (a |healthy |your )?(kidney|kidneys|egg donor|surrogate|surrogates|surrogate mother*)
        (surrogate|surrogacy|surrogate mother*) (mothers? )?(needed|wanted|compensation|paid|programme in|program in|earn|up to|$)
        (kidney|k1dney|k!dney|liver|organ|egg) .. (d0nor|donor|d0n0r)s? (needed|wanted|required|urgent)
        (healthy |living )?donor (required|needed|wanted) .. (blood|group|o|patient|compensation)
        (need|needed) (kidney|k!dney|liver) d0n0r
        (medical|cross) match .. donor
        surrogate program*
        egg donation .. #
        compensated (living )?donor
        (egg donation|donate eggs) (compensation|pays|paid|earn|$|up to)
      `,
      match: lines`
        ⟦Kidney donors wanted⟧, good pay, we arrange the trip.
        ⟦Surrogate mothers needed⟧ for a programme abroad.
      `,
      twins: lines`
        The hospital holds a blood donation day.
        That guitar costs a kidney, haha.
      `,
    },
    zh: {
      patterns: lines`
        (卖|捐|收|求购|高价收|买|收购) .. (肾|肾源|肝源|卵子|眼角膜|器官) .. (万|价|联系|报酬|补偿|有偿|来|私)?
        (爱心捐|捐)(蛋|卵)
        招代妈
        (肾|肝)(部分|源)(男|女|缺口|价|移植志愿)
        (o型|a型|b型|ab型)(或(o型|a型|b型|ab型))? .. (感谢费|愿意帮忙|体检全包|急用)
        (捐卵|供卵|卖卵|卖肾|代孕妈妈|代孕志愿者|肾源) .. (补偿|万|报酬|招|急需|酬劳|营养费|有偿)?
        招(代孕|捐卵|供卵)
        (o型|a型|b型|ab型)血? .. (肾|肾源|捐)
      `,
      never: lines`
        卖肾买
      `,
      match: lines`
        ⟦捐卵补偿⟧3万
        ⟦招代孕⟧妈妈
      `,
      twins: lines`
        卖肾买手机的段子
        医院肾内科门诊
      `,
    },
    vi: {
      patterns: lines`
        (bán|mua|hiến|cần mua|thu mua) (thận|gan|trứng|noãn|giác mạc)
        (đẻ thuê|mang thai hộ|cho trứng|hiến trứng|bán trứng) .. (tr|triệu|bồi dưỡng|thù lao|cần|giá|lương)
        (cần|tìm|tuyển) .. (mang thai hộ|đẻ thuê|hiến trứng|bán thận)
      `,
      never: lines`
        bán trứng gà
        mua trứng gà
        bán trứng vịt
      `,
      match: lines`
        ⟦cần mua thận⟧ nhóm máu O
        ⟦tuyển nữ mang thai hộ⟧
      `,
      twins: lines`
        Chợ bán trứng gà ta
        Khám thận ở bệnh viện
      `,
    },
    th: {
      patterns: lines`
        (ขาย|รับซื้อ|ซื้อ|ต้องการ|บริจาค|หา)(ไต|ตับ|ไข่ผู้หญิง|รังไข่|ดวงตา|อวัยวะ|คนขายไต|ผู้บริจาคไข่|ผู้บริจาคไต) .. (ราคา|บาท|ค่าตอบแทน|กรุ๊ป|ด่วน|แสน)?
        (อุ้มบุญ|แม่อุ้มบุญ|บริจาคไข่) .. (ค่าตอบแทน|ได้|รับสมัคร|บาท|แสน|รายได้)
        (รับสมัคร|หา|ต้องการ)(แม่)?(อุ้มบุญ|อุ้มท้อง)
      `,
      match: lines`
        ⟦รับซื้อไต กรุ๊ป⟧โอ
        ⟦หาแม่อุ้มบุญ⟧ ต่างประเทศ
      `,
      twins: lines`
        ขายไข่ไก่สด
        โรคไตกินอะไรได้
      `,
    },
    id: {
      patterns: lines`
        (jual|beli|butuh|cari|dibutuhkan|mencari) (pendonor |donor )?(ginjal|sel telur|ovum|organ|kornea|mata) .. (harga|jt|juta|imbalan|kompensasi|gol|golongan|kontak|o|luar negeri|bayar)?
        (pendonor|donor) (ginjal|sel telur|hati) .. (dibayar|kompensasi|imbalan|golongan|dicari|dibutuhkan|gol)
        (surrogate|ibu pengganti|sewa rahim|rahim pengganti|ibu titipan) .. (juta|jt|dibutuhkan|dicari|kompensasi|program)?
      `,
      match: lines`
        ⟦butuh pendonor ginjal⟧ segera
        ⟦sewa rahim program⟧ luar
      `,
      twins: lines`
        Donor darah di balai kota
        Sakit ginjal minum air
      `,
    },
    ms: {
      patterns: lines`
        (jual|beli|cari|derma|penderma) (penderma )?(buah pinggang|organ|telur|ovum|ginjal) .. (rm|harga|bayaran|ganjaran|cari|darah)?
        (ibu tumpang|sewa rahim|surrogate)
      `,
      never: lines`
        beli telur ayam
        jual telur
        beli hati ayam
      `,
      match: lines`
        ⟦jual buah pinggang harga⟧ tinggi
        Cari ⟦ibu tumpang⟧ luar
      `,
      twins: lines`
        Jual telur ayam gred A
        Derma darah di masjid
      `,
    },
    tl: {
      patterns: lines`
        (bumili|bibili|bili|benta|ibenta|magbenta|kailangan|hanap|need) (ng |ang )?(kidney|bato|atay|egg donor|kidney donor|organ)
        (kidney|egg|liver) donor .. (bayad|kailangan|₱|compensation|type)?
        (surrogate|surrogacy) .. (mother|bayad|abroad|need)?
      `,
      never: lines`
        bumili ng bato
        benta ng bato
      `,
      match: lines`
        ⟦ibenta ang kidney⟧ malaki bayad
        ⟦egg donor kailangan⟧
      `,
      twins: lines`
        Bato sa daan
        Nag-donate ng dugo
      `,
    },
  },
};

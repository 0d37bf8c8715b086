// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not a researched indicator: a helper for DESK_JOB_ABROAD that says nothing by itself. */
export const workAbroad: Signal = {
  id: 'WORK_ABROAD',
  group: 'place',
  weight: 0,
  kind: 'context',
  soft: false,
  standalone: false,
  hidden: true,
  definition: 'The work lies in another country or far away, without a named town.',
  notThis: ['Nothing by itself: millions of honest jobs are abroad'],
  sources: ['FBI-2023'],
  words: {
    en: {
      patterns: lines`
        (abroad|@broad|abr0ad|overseas|0verseas|oversea)
        (in|for|to|outside) (asia|sea|southeast asia|south east asia|another country|other country|foreign country|our country|the country)
        (asia|apac|southeast asia|asian region|asia pacific|regional) (office|hub|region|branch|company|side|base)
        (relocate|fly you out|fly out)
        (foreign|nearby|neighbouring|other) (country|countries)
        (outside|work outside|travel out|japa)
        (border|north border|border town|free trade zones?|economic zone|sez|company park|company compound) (side|town|area|office)?
      `,
      match: lines`
        A job ⟦abroad⟧ for you
        Our ⟦Asia office⟧ needs two
      `,
      twins: lines`
        The office is on the second floor.
        We walk to the market.
      `,
    },
    zh: {
      patterns: lines`
        (海外|境外|国外|出国|河对面|过境|飞总部|公司迁址|海外分部|出境|外地公司|国外公司|不在国内|东南亚|东欧|亚洲|外漂|飞国外)
        (在外面做|来这边|出来做|过来做|过来谈|过来再说|边境)
      `,
      match: lines`
        ⟦海外⟧工作机会
        工作地点⟦东南亚⟧
      `,
      twins: lines`
        本地超市招收银
        小区门口早餐店
      `,
    },
    vi: {
      patterns: lines`
        (nước ngoài|bên kia|bên này|xuất cảnh|qua đó|qua bên|sang bên|ngoài nước|đông nam á|khu vực châu á|khu vực đông nam á|văn phòng khu vực|chi nhánh nước ngoài|cửa khẩu|biên giới|đường bay|đi nước ngoài|xuất khẩu)
      `,
      never: lines`
        người nước ngoài
        khách nước ngoài
      `,
      match: lines`
        Làm việc ở ⟦nước ngoài⟧
        Có xe đưa tới ⟦biên giới⟧
      `,
      twins: lines`
        Làm tại quận 3
        Ship trong nội thành
      `,
    },
    th: {
      patterns: lines`
        (ต่างประเทศ|เมืองนอก|นอกประเทศ|ฝั่งโน้น|ฝั่งนู้น|ฝั่งนี้|ข้ามไป|ข้ามฝั่ง|เพื่อนบ้าน|ชายแดน|ริมแม่น้ำ|ตปท|ต่างแดน|ฝั่งตรงข้าม|โครงการเมืองใหม่|เมืองใหม่|ข้างนอก|ออกนอก)
      `,
      match: lines`
        ทำงาน⟦ต่างประเทศ⟧
        อยู่แถว⟦ชายแดน⟧
      `,
      twins: lines`
        ทำงานที่เชียงใหม่
        ร้านอยู่หน้าตลาด
      `,
    },
    id: {
      patterns: lines`
        (luar negeri|luar negri|luar nagari|luar nagri|ln|lua nagari|di luar|keluar negeri|diluar negeri|negeri orang|merantau jauh|kantor luar|penempatan luar|perbatasan|kantor regional|relokasi|kawasan ekonomi khusus|asia tenggara|cabang luar|seberang)
        (terbang|berangkat|brngkt|budal|fly|flight) (dari|dr|ke|langsung|bareng|soko|ti|hari|tgl|rabu|sabtu|minggu|kamis|jumat|senin|selasa)
        (kerja|job|loker|lowongan) (ke|di) (luar|ln|l.n)
      `,
      match: lines`
        ⟦Kerja di luar⟧ negeri
        Siap ⟦terbang hari⟧ Senin
      `,
      twins: lines`
        Kerja di Bekasi Barat
        Burung terbang tinggi
      `,
    },
    ms: {
      patterns: lines`
        (luar negara|oversea|oversi|lua negara|luar ni|dekat oversea|seberang|luar sana|sempadan|duduk jauh)
        kerja luar
      `,
      match: lines`
        ⟦Kerja di luar⟧ negara
        Pejabat kat ⟦sempadan⟧
      `,
      twins: lines`
        Kerja di Shah Alam
        Baju luar
      `,
    },
    tl: {
      patterns: lines`
        (abroad|ibang bansa|sa labas ng bansa|labas ng pinas|sa gawas|gawas nga nasud|karatig bansa|broad|lipad|lilipad)
        (sa labas|sa gawas) (po |nga |ng )?(bansa|trabaho|company|opisina)?
      `,
      match: lines`
        Trabaho sa ⟦ibang bansa⟧
        Opisina ⟦sa labas⟧
      `,
      twins: lines`
        Trabaho sa Marikina
        Dito sa palengke
      `,
    },
    my: {
      patterns: lines`
        (နိုင်ငံခြား|နယ်စပ်|ပြည်ပ|အာရှနိုင်ငံ|ဟိုဘက်|တစ်ဖက်ကမ်း|ရေခြားမြေခြား|နိုင်ငံခြားရုံး)
      `,
      match: lines`
        ⟦နိုင်ငံခြား⟧ အလုပ်
        ⟦နယ်စပ်⟧ ရုံး
      `,
      twins: lines`
        ရန်ကုန်မြို့တွင်း အလုပ်
        အိမ်နား ဆိုင်
      `,
    },
    km: {
      patterns: lines`
        (ក្រៅប្រទេស|ក្រៅស្រុក|បរទេស|ព្រំដែន|ឆ្លងដែន|ប្រទេសជិតខាង)
      `,
      match: lines`
        ធ្វើការនៅ⟦ក្រៅប្រទេស⟧
        ជាប់⟦ព្រំដែន⟧
      `,
      twins: lines`
        ធ្វើការក្នុងភូមិ
        ផ្សារក្បែរផ្ទះ
      `,
    },
    lo: {
      patterns: lines`
        (ຕ່າງປະເທດ|ຝັ່ງພຸ້ນ|ຊາຍແດນ|ນອກປະເທດ|ເຂດຄຳ|ຕົ້ນເຜິ້ງ|ຂ້າມໄປ)
      `,
      match: lines`
        ວຽກ⟦ຕ່າງປະເທດ⟧
        ຢູ່⟦ຊາຍແດນ⟧
      `,
      twins: lines`
        ວຽກຢູ່ວຽງຈັນ
        ຮ້ານໃກ້ບ້ານ
      `,
    },
    ko: {
      patterns: lines`
        (해외|외국에|외국으로|외국 회사|동남아|현지|옆나라|해외취업|아시아|출국)*
      `,
      match: lines`
        ⟦해외⟧ 근무
        ⟦동남아⟧ 사무실
      `,
      twins: lines`
        강남역 근무
        부산 매장
      `,
    },
    ja: {
      patterns: lines`
        (海外|国外|東南アジア|渡航|現地|アジア)
      `,
      never: lines`
        現地法
      `,
      match: lines`
        ⟦海外⟧で働く
        ⟦東南アジア⟧の会社
      `,
      twins: lines`
        渋谷駅前の店
        大阪の工場
      `,
    },
  },
};

// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceWorkVisaStated: Signal = {
  id: 'CE_WORK_VISA_STATED',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'A work visa or permit before travel, a written contract, or terms of the labour law are stated.',
  notThis: ['A reason to stop checking: words are cheap'],
  sources: ['KE-PS-VISA', 'PH-POEA'],
  words: {
    en: {
      patterns: lines`
        (work|employment|employer sponsored|sponsored) (visa|permit|pass) (is |are |will be |provided|before|sponsored|arranged|issued|processed|included|by)
        (employment|work|written|signed|standard|labou?r) contract (is |in |before|signed|attested|sent|with|provided|for)
        contract (signed|signing|attested|verified|sent) (before|by|at|in)
        (overtime|ot) (paid|pay|as per|per|at|x|1.5|is|counted)
        (epf|socso|sss|philhealth|pagibig|pag ibig|pf|esi|esic|nssf|nhif|cpf|uif|medical aid|hmo|13th month|provident fund|pension|paye|paid leave|annual leave|sick leave|medical insurance|health insurance|statutory)
        (as per|per|under) (the )?(labou?r|uae|qatar|saudi|local|kuwait) (law|labou?r law)
        (probation|notice period) (of |: )?(#|period|is)
        8 (hours|hrs|hour) .. (day|shift|off|ot|a)
        (contract) (read|explained|in your language)
        (employment pass|s pass|ep sponsored|non b visa|non b|e class visa|la b2|skilled worker visa)
      `,
      match: lines`
        ⟦Work visa provided⟧ before you fly
        ⟦Overtime paid⟧ by law
      `,
      twins: lines`
        I work on a visa story for the paper.
        Contract bridge night at the club.
      `,
    },
    zh: {
      patterns: lines`
        (工作签证|工签|工作准证|就业证|work permit) .. (办好|先办|办妥|再出发|公司办理|合法|由|先)
        (劳动合同|签合同|签劳动合同|正式合同|书面合同|合约) .. (签|先|公证|出国前|一式)?
        (五险一金|五险|社保|公积金|劳健保|劳保|健保|强积金|mpf|epf|socso|带薪年假|年假|加班费|双休|周休|三节|法定|团保|医保|双粮)
        (试用期) .. (个月|后)
      `,
      match: lines`
        ⟦五险一金⟧,周末双休
        ⟦工作签证办好⟧再出发
      `,
      twins: lines`
        合同工
        双语学校
      `,
    },
    vi: {
      patterns: lines`
        (visa lao động|giấy phép lao động|visa làm việc|visa tokutei|work permit) .. (trước|đầy đủ|cty lo|do|hợp pháp|công ty)
        (hợp đồng) (lao động|rõ ràng|chính thức|ký|trước khi)
        (bhxh|bhyt|bảo hiểm xã hội|bảo hiểm|đóng bảo hiểm|phép năm|nghỉ phép|lương tháng 13|tháng 13|thưởng tết|luật lao động|tăng ca tính|nghỉ chủ nhật|nghỉ cn|lễ tết nghỉ|phụ cấp)
      `,
      match: lines`
        Đóng ⟦BHXH⟧ đầy đủ
        ⟦Hợp đồng lao động⟧ ký trước
      `,
      twins: lines`
        Hợp đồng thuê nhà
        Nghe kể phép màu
      `,
    },
    th: {
      patterns: lines`
        (ประกันสังคม|โอที|ot |ค่าล่วงเวลา|วันหยุดตามกฎหมาย|สัญญาจ้าง|เซ็นสัญญา|พักร้อน|ลาพักร้อน|ลาป่วย|ทดลองงาน|ผ่านโปร|กองทุนสำรอง|ประกันกลุ่ม|ประกันสุขภาพ|ค่าแรงขั้นต่ำ|ตามกฎหมายแรงงาน|สวัสดิการตามกฎหมาย|เบี้ยขยัน)
        (วีซ่าทำงาน|เวิร์คเพอร์มิต|work permit) .. (นายจ้าง|ก่อน|บริษัท|ให้|ถูกต้อง|เรียบร้อย)
        (วันละ|ทำ) ?8 ?(ชม|ชั่วโมง)
      `,
      never: lines`
        ไม่มีประกันสังคม
      `,
      match: lines`
        มี⟦ประกันสังคม⟧ให้
        ⟦วีซ่าทำงานนายจ้าง⟧ทำให้ก่อนบิน
      `,
      twins: lines`
        ทำสัญญาเช่าบ้าน
        ขายประกันรถ
      `,
    },
    id: {
      patterns: lines`
        (bpjs|umk|ump|umr|thr|jamsostek|upah lembur|lembur dihitung|lembur dibayar|cuti tahunan|asuransi|kontrak kerja|pkwt|masa percobaan|hari libur nasional|uang lembur|ketenagakerjaan|pesangon|pkl resmi)
        (visa kerja|izin kerja|employment visa|work permit) (sebelum|resmi|dari|diurus sebelum|ditanggung|terbit|keluar)
        (kontrak|perjanjian) .. (dibaca|ditandatangani|ttd|diketahui|disahkan|legalisir)
      `,
      match: lines`
        ⟦BPJS⟧ kesehatan lengkap
        ⟦visa kerja terbit⟧ baru jalan
      `,
      twins: lines`
        Visa umroh plus
        Kontrak rumah setahun
      `,
    },
    ms: {
      patterns: lines`
        (epf|kwsp|socso|perkeso|cuti tahunan|ot (dibayar|kira|# |x|ada)|cpf|cuti sakit|sip|medical card|kontrak bertulis|surat tawaran|surat tawaran rasmi|gaji minimum|eis)
        (work permit|permit kerja) (kedai|majikan|sebelum|sah|diuruskan majikan)
      `,
      never: lines`
        elaun diberi tunai
      `,
      match: lines`
        ⟦KWSP⟧ dan caruman lain
        ⟦permit kerja majikan⟧ urus
      `,
      twins: lines`
        Ikan bakar sedap
        Kontrak rumah
      `,
    },
    tl: {
      patterns: lines`
        (sss|philhealth|pag ?ibig|13th month|hmo|leave credits|overtime pay|ot pay|regularization|employment visa|service charge|minimum wage|sil|benepisyo)
        (kontrata|contract) .. (verified|pirma|polo|mwo|notarized)
      `,
      match: lines`
        May ⟦SSS⟧ at iba pa
        ⟦contract verified⟧ ng opisina
      `,
      twins: lines`
        Papasok sa klase
        Kontrabida sa teleserye
      `,
    },
    my: {
      patterns: lines`
        (အိုတီ|ot|လူမှုဖူလုံရေး|အလုပ်သမားကတ်|mou|လိုင်စင်အမှတ်|owic|ပတ်စပို့နဲ့ mou|စာချုပ်ချုပ်|ရက်မှန်ကြေး|ပိတ်ရက်)
      `,
      match: lines`
        ⟦MOU⟧ ဖြင့်သာ
        ⟦လူမှုဖူလုံရေး⟧ ရှိ
      `,
      twins: lines`
        စာရေး
        ကတ်ပြား
      `,
    },
    km: {
      patterns: lines`
        (ប.ស.ស|nssf|កិច្ចសន្យា|ថែមម៉ោង|អាជ្ញាប័ណ្ណ|ច្បាប់ការងារ|បៀវត្ស|សៀវភៅការងារ|សម្រាកថ្ងៃអាទិត្យ|ឈប់សម្រាក)
      `,
      match: lines`
        មាន⟦កិច្ចសន្យា⟧
        ⟦ថែមម៉ោង⟧តាមច្បាប់
      `,
      twins: lines`
        សរសេរសំបុត្រ
        កាត
      `,
    },
    lo: {
      patterns: lines`
        (ປະກັນສັງຄົມ|ສັນຍາແຮງງານ|ໂອທີ|ໃບອະນຸຍາດ|ວີຊາເຮັດວຽກ|ກົດໝາຍແຮງງານ|ພັກວັນອາທິດ|ເງິນອຸດໜູນ)
      `,
      match: lines`
        ມີ⟦ປະກັນສັງຄົມ⟧
        ⟦ສັນຍາແຮງງານ⟧ຊັດເຈນ
      `,
      twins: lines`
        ຂຽນຈົດໝາຍ
        ບັດ
      `,
    },
    ko: {
      patterns: lines`
        (4대보험|사대보험|퇴직금|연차|주휴수당|근로계약|취업비자|최저임금|수습|워킹홀리데이|정규직|연봉|시급)*
      `,
      match: lines`
        ⟦4대보험⟧ 가입
        ⟦근로계약서⟧ 작성
      `,
      twins: lines`
        계약금
        비자카드
      `,
    },
    ja: {
      patterns: lines`
        (社会保険|社保|雇用保険|有給|労働契約|就労ビザ|雇用契約|残業代|賞与|昇給|週休二日|時給|交通費|研修期間|技能実習|特定技能)
      `,
      match: lines`
        ⟦社会保険⟧を完備
        ⟦就労ビザ⟧取得後
      `,
      twins: lines`
        契約書の本
        休みの日
      `,
    },
  },
};

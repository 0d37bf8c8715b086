import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const urgency: Signal = {
  id: 'URGENCY',
  group: 'offer',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  definition: 'Pressure to decide or to leave quickly: few places, this week, tonight.',
  notThis: ['"Urgent hiring" is a fixed phrase in ordinary offers'],
  sources: ['ID-UNIKOM', 'HK-CD', 'HK-SB-2022', 'KH-VOD-2022'],
  words: {
    en: {
      patterns: lines`
        (fly|leave|leaving|depart|departure|flight|go|going|travel|flying|alis) (out )?(is |on |by )?(this|next|coming|tonight|tomorrow|immediately|within|asap|soon|friday|monday|tuesday|wednesday|thursday|saturday|sunday|in # days)
        (only|last|just|few|limited) (# )?(more )?(slots?|seats?|spots?|places|vacanc*|left)
        # ?(slots?|seats?|spots?) (left|only|lang|nalang|remaining|more|open)
        (urgent|urgently|asap|immediate) .. (abroad|overseas|flight|fly|travel|joining|leaving|departure)
        (can|are) (you|u) (fly|travel|leave) (by|on|this|tomorrow|tonight|friday|next|before)
        (fast|quick|serious) (reply|only|hands first)
        (fly|flight|leave|leaving|depart|going|travel) (is )?(on )?(the )?(#th|#rd|#st|sat|sun|mon|tue|tues|wed|thu|thur|fri|tuesday|wednesday|before the)
        (decide|answer|reply|confirm) (tonight|today|quick|quickly|fast|now|by tomorrow)
        (close|closes|closing) (the )?list (on|by|this)
        (before|by) (the )?(month|week) ends
        (one|1|two) (girl|guy|person|slot) (backed out|cancelled|canceled)
        (joining|relocation|relocate) (in|within|is within) # (days?|weeks?)
        (two|three|four|five) (slots?|spaces?|places?|seats?) (left|only|more)
        (ticket|flight|bus|van|car|boat|slot|seat) .. (tmrw|tmr|tomorrow|tonight|2nite|tonite)
        (you|u) in or (out|i|not|no)
      `,
      match: lines`
        ⟦Only 2 slots⟧ for girls
        ⟦Fly this⟧ Friday with us
        ⟦Decide tonight⟧ please
      `,
      twins: lines`
        The library opens this Friday.
        We leave the keys with the neighbour.
        The shop closes on Sunday.
      `,
    },
    zh: {
      patterns: lines`
        (明天|后天|今晚|今天|礼拜|星期|周|这周|本周|下周|三天内|一周内|月底|这个月)(一|二|三|四|五|六|日|天|末)?(就|内|能|可以|可)?(走|飞|出发|动身|起飞|能走|可飞|出票)
        (最后|只剩|仅剩|还差|还有|就)(几|两|三|一|二|#|最后)(个)?(名额|位|个|席)
        (手慢无|慢手无|速来|秒回|先到先得|速度|走最后一批|随时可以走|即刻出发|统一出发)
        (错过|慢一点)(要|就)?(等年后|等下次|给别人|没有了|没了)
        (初|#)(号|日)?(前)?(回我|走|出发|起行|飞)
        (今天|今晚|明天|月底前|三天内)(回我|给答复|答复我|定下来|要人)
        (有|还)(四个|三个|两个|几个)人一起(走|飞|出发)
        差(两个|一个|几个|#个)(凑|人|就)
        (这个|那个)?(岗位|位置|名额)(还)?(给你)?留着
        (即刻|五日后|两星期内|约一周|一周后|下周|下个月#号)(起行|出发|onboard|飞|走)
      `,
      match: lines`
        ⟦还差两个⟧凑一车
        ⟦后天走⟧,快
        ⟦今天回我⟧,明天就关了
      `,
      twins: lines`
        周六商场打折
        明天下雨
        今天下雨
      `,
    },
    vi: {
      patterns: lines`
        (đi|bay|xuất phát|lên đường|đi làm) (liền|luôn|ngay|gấp|tối nay|đêm nay|trong tuần|tuần này|cuối tuần|mai|ngày mai|thứ #|trước ngày)
        (còn|cần|thiếu|chỉ còn|nhận) (# |đúng |thêm )?(slot|suất|chỗ|vé|bạn cuối)
        (tuyển|cần|tuyen) gấp .. (bạn|nữ|nam|người|slot)
        (chốt|nhanh) (slot|tay|kẻo|trong)
        tối (nay|thứ) .. (đi|xe|bay)
        (bay|đi|xuất phát|xe chạy|tập trung) (thứ|t|ngày|đêm|sáng|trưa|lúc)? ?(2|3|4|5|6|7|cn|#h|nay|mai|kia)
        (còn|lấy) # ?(vé|suất|slot|chỗ)
        (đợt này|chuyến này|cơ hội cuối|kẻo hết|đi liền|sáng mai đi|tối đi)
        (mai|mốt|sáng) # ?h? .. (có xe|xe ghé|xe đón|bay)
        (đón|rước|chở|đi|bay) (mai|tối mai|sáng mai|khuya nay|mốt)
      `,
      match: lines`
        ⟦Còn 2 slot⟧ thôi
        Đủ người ⟦đi liền⟧
        lương cao, ⟦bay thứ 5⟧
      `,
      twins: lines`
        Chủ nhật quán nghỉ
        Sáng mai trời mưa
        Quán nghỉ lễ
      `,
    },
    th: {
      patterns: lines`
        (เหลือ|ขาด|รับอีก|รับเพิ่ม|เอาอีก|เหลือที่นั่ง)(อีก|แค่|แต่|แค่)? ?(#|เดียว|สอง|สาม|หก|ห้า) ?(ที่|ที่นั่ง|คน|ตำแหน่ง|ที่สุดท้าย)?
        (เดินทาง|ออกเดินทาง|รถออก|บิน|ไป)(ได้เลย|เลย|คืนนี้|พรุ่งนี้|วันนี้|ศุกร์|เสาร์|อาทิตย์|จันทร์|อังคาร|พุธ|ภายใน|อาทิตย์นี้|สัปดาห์นี้|ทันที|หมอชิต)
        (ด่วน|ด่วนมาก|ด่วนๆ)(รับ|หา|ต้องการ|เดินทาง|!)
        พร้อม(เดินทาง|บิน|ไปเลย)
        (บิน|ออกเดินทาง|เข้างาน|ไป)(พรุ่งนี้|เสาร์|อาทิตย์|จันทร์|ศุกร์|วันนี้|คืนนี้|เสาร์นี้|ด่วน)
        (ด่วน|ขาด|เหลือ|เพิ่มอีก) ?(#|สอง|สาม|ห้า) ?(คน|ที่|อัตรา)
        (พร้อมเดินทาง|ก่อนวันที่)
      `,
      match: lines`
        ⟦เหลือ 2 ที่⟧ สุดท้าย
        ⟦เดินทางคืนนี้⟧ มีรถ
      `,
      twins: lines`
        ร้านปิดวันศุกร์
        ส่งด่วนภายในวัน
      `,
    },
    id: {
      patterns: lines`
        (berangkat|terbang|jalan|fly|brngkt|berangkt) (hari ini|besok|minggu ini|minggu depan|sabtu|jumat|rabu|selasa|kamis|senin|malam ini|bulan ini|secepatnya|segera|lusa|tgl|tanggal)
        (sisa|tinggal|kurang|butuh) (# )?(slot|seat|kursi|org lagi|orang lagi|cowo|cewe)
        (butuh|cari|dicari) (cepat|cpt|urgent|segera|cepet) .. (org|orang|cowo|cewe|cewek)
        (kuota|slot|seat) (terbatas|tinggal|sisa)
        ada yg batal
        (terbang|fly|flight|jalan|berangkat|ready flight|gas) (minggu|hari|selasa|rabu|kamis|jumat|senin|sabtu|# hari|jumat pagi|cepat|besok)
        (senin|selasa|rabu|kamis|jumat|sabtu|minggu ini|minggu depan|bln ini|# hari) (terbang|fly|berangkat|jalan|bisa fly)
        (ada yg|ada yang) batal (#|satu|1)?
        (hari ini ok|h4ri ini ok) .. (tiket|tikét|berangkat)
        (besok|lusa|nanti malam|ntar malam|malam ini|sore ini|nanti sore) (jalan|berangkat|brangkat|terbang|fly|cabut|gas|otw)
      `,
      match: lines`
        ⟦berangkat besok⟧ pagi
        ⟦sisa 2 slot⟧ saja
      `,
      twins: lines`
        Kereta berangkat jam enam
        Sisa makanan semalam
      `,
    },
    ms: {
      patterns: lines`
        (fly|gerak|pergi|bertolak|jalan) (esok|rabu|jumaat|ahad|sabtu|isnin|selasa|khamis|minggu ni|minggu depan|malam ni|hari ni|bila2)
        (tinggal|lagi) (# )?(slot|kosong|orang|tempat|org)
        (jumaat|ahad|sabtu|rabu|esok|isnin) (ni )?(boleh )?(fly|gerak|jalan)
        dm laju2
        (batch|tiket|flight|fly) (isnin|selasa|rabu|khamis|jumaat|sabtu|ahad|disember|minggu|last call|depan|esok)
        (isnin|selasa|rabu|khamis|jumaat|sabtu|ahad) (depan|ni|ini) .. (fly|gerak|bertolak|terbang)?
        (esok|esk|lusa|malam ni|mlm ni|petang ni|subuh) (jalan|gerak|fly|terbang|bertolak|jln)
      `,
      match: lines`
        ⟦fly Rabu⟧ ni
        ⟦tinggal 2 slot⟧
      `,
      twins: lines`
        Kedai tutup esok
        Tinggal di kampung
      `,
    },
    tl: {
      patterns: lines`
        (alis|flight|lipad|lipad tayo|alis na) (agad |na |na sa |nyo |tayo |sa |namin )?(this week|this friday|bukas|sa martes|martes|lunes|miyerkules|huwebes|biyernes|sabado|linggo|next week|friday|sat|mamaya)
        # (slots?|slot) (nalang|na lang|lang|left|pa)
        (natitirang|natitira) .. slots?
        (need asap|urgent hiring|urgent) .. (abroad|chatter|csr|encoder|flight)
        (flight|alis|lipad) (lunes|martes|miyerkules|huwebes|biyernes|sabado|linggo|ngayong gabi|bukas)
        (pabalot na|ngayong gabi|lilipad tayo|# slots|3 days processing)
        (alis|byahe|biyahe|larga|lipad) (na )?(po )?(bukas|mamaya|ngayong|sa biyernes|sa lunes|sa sabado|sa linggo|this week|agad)
        (sa biyernes|sa lunes|sa martes|sa sabado|sa linggo|bukas|mamaya) (na |po |na po )?(ang )?(alis|byahe|biyahe|lipad|flight|larga)
        sagot ka (na )?(ngayon|agad)
      `,
      match: lines`
        ⟦2 slots nalang⟧ guys
        ⟦alis na sa martes⟧
      `,
      twins: lines`
        Sarado tuwing linggo
        Alis ng bus 5am
      `,
    },
    ko: {
      patterns: lines`
        (내일|낼|모레|이번 주|이번주|다음 주|다음주|오늘|당일|즉시|바로) ?(출국|출발|비행기|바로|탑승|츨국|출근 가능)*
        (한 명만|두 명만|두명만|선착순|인원 채우면|마감 임박|자리 얼마|급구)*
        (명|분) 같이 (출발|출국)*
        (이번|다음|금) ?주 ?(#|금요일|토요일|일요일|월요일|안에|중)? ?(명만|출발|비행기|마감|출국|들어가)*
        (토요일|일요일|금요일|월요일|내일|모레|당일)(에)? ?(출발|비행기|출국|탑승)*
      `,
      match: lines`
        ⟦내일 출국⟧ 가능하신 분
        ⟦선착순⟧ 모집
        ⟦이번 주 5명만⟧
      `,
      twins: lines`
        근처 카페 직원 모집
        주말 알바 구합니다
      `,
    },
    ja: {
      patterns: lines`
        (即日出発|即渡航|来週(の便|出発|渡航|から)|今週(中|出発)|すぐ出発|急募|あと(1|2|3|一|二)名|残り(1|2|3|一|二)|席(押さえ|空い)|早い者勝ち|枠(残|あと))
        (来週|今週|明日|週末|年内|月末)(の|に|中|中に|最終)?(便|出発|渡航|飛|フライト|乗れ|行ける)
      `,
      match: lines`
        ⟦来週出発⟧できる方
        ⟦急募⟧です
        ⟦来週の便⟧いける?
      `,
      twins: lines`
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
    my: {
      patterns: lines`
        (ဒီလ|ဒီအပတ်|သောကြာနေ့|မနက်ဖြန်|ဒီည|ည # နာရီ) .. (ကားထွက်|တက်မယ်|ထွက်မယ်|ကားပါ|လိုက်နိုင်)
        (နေရာကျန်|နေရာလွတ်|တစ်နေရာ|ယနေ့ပဲ|ကားထွက်)
        (မနက်ဖြန်|ဒီည|ည|မနက်) .. (မိုးမလင်းခင်|ထွက်မယ်|ထွက်ကြမယ်|လာရင်)
      `,
      match: lines`
        ⟦သောကြာနေ့ ကားပါ⟧နိုင်မလား
        နှစ်⟦နေရာကျန်⟧
      `,
      twins: lines`
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (ចេញដំណើរ|ឡានចេញ|ទៅថ្ងៃ|ចេញថ្ងៃ) .. (ច័ន្ទ|សុក្រ|យប់នេះ|ស្អែក|ថ្ងៃទី|បានអត់|ម៉ោង)
        (នៅសល់ .. (កៅអី|កន្លែង|នាក់)|នៅ .. បន្ទប់ទៀត|ឆាតទាន់|ភ្លាមៗ|នាក់ភ្លាម|ថ្ងៃស្អែកចេញ)
        (ស្អែក|ព្រឹកស្អែក|យប់នេះ|ល្ងាចនេះ|ថ្ងៃនេះ) .. (ចេញដំណើរ|មានឡាន|ឡានចេញ|ចេញទៅ|ឡានមក)
        (មក|ចេញ)(ស្អែក|យប់នេះ|ព្រឹកស្អែក)
      `,
      match: lines`
        ⟦ចេញដំណើរថ្ងៃសុក្រ⟧
        រហ័សឡើង ⟦ឆាតទាន់⟧
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        (ມື້ອື່ນ|ຄືນນີ້|ວັນພະຫັດ|ວັນສຸກ|ອາທິດນີ້)(ຄ່ຳ)? ?(ຂຶ້ນລົດ|ລົດ|ໄປເລີຍ|ເດີນທາງ|ລົດອອກ)
        (ລົດອອກ|ລົດຕູ້ອອກ|ຮັບດ່ວນ|ດ່ວນໆ|ຂາດ .. ຄົນ)
        (ໄປພ້ອມກັນ|ອອກເດີນທາງ|ເດີນທາງ|ລົດອອກ|ບິນ) ?(ຄືນນີ້|ມື້ອື່ນ|ມື້ນີ້|ວັນສຸກ|ວັນເສົາ|ວັນອາທິດ|ອາທິດໜ້າ|ທ້າຍອາທິດ)
        (ຂາດ|ເຫຼືອ|ຮັບ)(ອີກ|ແຕ່)? ?# ?(ຄົນ|ບ່ອນ|ທີ່ນັ່ງ)(ສຸດທ້າຍ)?
      `,
      never: lines`
        ລົດອອກໃຫ້
        ຄ່າລົດອອກ
      `,
      match: lines`
        ⟦ມື້ອື່ນຂຶ້ນລົດ⟧ເລີຍບໍ
        ⟦ຮັບດ່ວນ⟧
        ⟦ໄປພ້ອມກັນຄືນນີ້⟧
      `,
      twins: lines`
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
      `,
    },
  },
};

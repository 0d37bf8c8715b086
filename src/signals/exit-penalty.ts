// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added after ILO-2009 (debt bondage, withheld wages). */
export const exitPenalty: Signal = {
  id: 'EXIT_PENALTY',
  group: 'coercion',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Leaving early costs money, or pay is held back so that leaving is hard.',
  notThis: ['Notice periods and ordinary deposits for tools', 'Training bonds of known employers'],
  sources: ['ILO-2009', 'FBI-2023'],
  words: {
    en: {
      patterns: lines`
        (leave|leaves|resign|quit|exit|break|walk out|leaving|back out|terminate) (early|before|contract|halfway|in the middle) .. (pay|penalty|recover*|compensat*|cut ticket|refund|kena|must pay|pays|charge|fine|reimburse|owe)
        (ticket|flight|cost|expense|expenses|visa|advance|money|it|debt) (is |are |will be |gets? )?(cut|deducted|deduct|deducts|taken|paid back|recovered) (slowly |slow slow |back |little by little )?(from|off|monthly|by month|out of) (the |your |ur )?(salary|pay|wage|wages)?
        (deduct|deducts|deducted|cut|minus) (slowly|from (your |the )?(salary|pay|first)|monthly|little by little|bit by bit)
        (first|1st) (salary|pay|month|month's salary) .. (after|held|# days|later|kept|deposit|retained)
        (one|1|2|two|6 months?|six months?|#) (year |years |months? )?(bond|contract) .. (before|early|leave|resign|penalty|pay|break)
        (hold|held|keep|withhold|withheld|retain) .. (month|months|weeks?|salary) (salary|pay|deposit|until|till)
        fines? (register|list|and deductions)
        (toilet|absent|absence|sick|late|sleeping|dozing|talking|missed target|miss target|no target) .. (= |fine |fined |penalty |deduct |minus )($|usd|rm|rs|php|p|u)? ?#
        # (penalties|fines|warnings) (a|per|in) (month|week)
        !(cannot|can't|can not|not allowed to|no) (leave|resign|quit|go home|stop|return) (before|until|for the first|within) (# |one |a |six |the )?(year*|months?|contract|you pay|target|finish*)
        (ticket|tickets|flight|fare|visa|plane|passport cost) (money |cost |price |is |are |they |we |will be |fee )?(salary deduct*|hold back|held back|minus|taken back|deducted|deduct|cut|comes out|from salary|from your salary)
        (hold|holds|take|takes) (it |them |that )?back (slowly |bit by bit )?from (the |your )?(first|salary|pay|wages)
        (minus|less) (the )?(ticket|flight|fare|visa|air ticket)
        (you )?(pay|pays|return|repay) (it |us |them |that )?back (slowly|little by little|from salary|from your salary|month by month|by working|by work)
        (6|six|12|one|two|2|1|18|24) ?(-)? ?(months?|years?) (bond|lock in|lockin|contract) .. (damages|penalty|pay|usd|$|deposit)
        (break|breaking|leaving|leave) (the |this )?(contract|bond|early|before|company) .. (compensation|damages|usd|$|pay|cost|penalty|# )
        (compensation|break fee|release fee|release money|exit fee) (of |is |to leave|# |$|if you leave|before)
        (leave|quit|go home|exit|walk away|want out|back out|change your mind) .. (repay|refund|owe|owes|penalt*|compensat*|reimburse|pay back|return the|pay the|pay for|settle the)
        (recover|recovered|recovers|claw*|deduct|deducted|repay|paid back|pay back) .. (ticket|flight|visa|passport|fare|travel cost*|expenses)
        (work|working|works) (it |this |that |the debt |them |the ticket )off
        !(contract|bond|agreement|lock in|minimum) .. (no|not|cannot|can't|nobody) .. (leave|leaves|leaving|exit|early|break|go home|quit|resign)
        (salary|wages|pay|money) .. (kept|held|stays|stay|saved) .. (for you|by us|by company|until|till|end of contract|with (us|boss|company|finance))
        (finish|complete|serve|stay) (# |the |your |a |full )?(months?|year|contract|term) .. (nobody|no one|we|no) .. (ask*|deduct*|charge*|ticket|pay*)
      `,
      match: lines`
        ⟦Leave early and pay the⟧ ticket back
        The ⟦ticket is deducted from your salary⟧.
        ⟦Toilet over 10 minutes = $5⟧
        ⟦minus the ticket⟧ in the first months
      `,
      twins: lines`
        Leave the door open, please.
        The rent is paid monthly.
        The ticket office closes at six.
      `,
    },
    zh: {
      patterns: lines`
        (提前|中途|半路|不满|未满|没满|没做满|做不满)(半年|一年|三个月|#个月|合同|期)?(走|离职|退出|离开|不做|回)?(的)? .. (赔|扣|自理|倍|违约金|结清|付清|还清|自费|补)
        (机票|路费|车费|饭钱|垫的钱|费用|票钱|安家费|欠款|债) .. (从)?(工资|薪水|人工|底薪)?(里)?(慢慢|每月|每个月)?(扣|扣除|扣回)
        (每月|每个月)(工资|人工|薪水)?(扣|抵)#
        (押|压)(一|1|两|2|半)个月
        (做满|干满|满)(半年|三个月|一年|#个月)(才|再|后才)
        (赔付|违约金|赔偿金|培训费) .. (倍|万|千|走|离开|赔)
        (离职|走人|辞职|离开|退出|想走)(须|要|需|得|必须)(赔|还|付|补|交)
        (做满|干满|满)(一年|半年|#个月|三个月|年)?(就)?(不用还|算送|先有得|才能走|才能回|才有得)
        (做不够|做不满|不够期|没做够|做唔够)(才|要|就)?(要)?(还|赔|扣)
        (每月|每个月|月月|慢慢)(从)?(工资|人工|薪水)?(里|度)?(扣|扣回|抵扣|扣完)
        (签|写)(个|张|一张|一个)?(欠条|本票|借条|条子|条)
        (机票|路费|垫的)(钱)?(系|是|从)?(人工|工资|薪水)(度|里|里面)?扣
        (赔偿|违约)(猎头费|设备费|培训费|机票)
        (提前|中途|半途|半路|不做|唔做|想走|要走|想返|走人) .. (费用|机票|本金|成本|垫付|开销|食宿|车费) .. (还|付|退|赔|承担|补|结清|自理)
        (签|写|画)(一|个|张|一张|份)?(.. )?(借款单|借据|欠条|本票|借条|还款协议)
        (不够|不满|未满|不到)(.. )?(月|年) .. (工资|薪水|人工|押金)(不|没|扣|作废|清零|归)
        (赔|退|还|补)(返|回|番)(.. )?(培训费|机票|违约金|手续费|路费|人头费|介绍费|食宿)
      `,
      match: lines`
        ⟦提前走按培训费四倍⟧结
        ⟦机票从工资里慢慢扣⟧
        你给他⟦签个欠条⟧
        ⟦中途走人机票费用自己还⟧
        只需⟦签一张借款单⟧
        ⟦赔返十万培训费⟧就得
      `,
      twins: lines`
        提前预订有优惠
        会费每月自动续
        签收快递请写名字
        中途下车请按铃
      `,
    },
    vi: {
      patterns: lines`
        (nghỉ|về|bỏ|không làm|ko làm) (ngang|trước hạn|giữa chừng|sớm|trước|đủ) .. (đền|trả|bồi thường|phạt|hoàn|tự lo)
        (trừ|trừ dần|khấu trừ|trừ vào) (lương|mỗi tháng|hàng tháng|dần|vào lương|từ từ)
        (sang|qua|rồi|xong) (làm )?(trừ dần|trừ lương|làm trừ|trừ mỗi)
        (giữ|giam) (lương|tháng lương|1 tháng|một tháng)
        (làm|cam kết|ở) (đủ|hết) (# |mấy |một )?(tháng|năm) .. (mới|thì|không thì|ko đủ|không đủ)
        (đền|bồi thường) (hợp đồng|tiền|vé|chi phí)
        (bỏ|nghỉ|về) ngang .. (trừ|mất|phạt|đền|giữ)
        (cam kết|ký|làm|ở) (đủ )?(# |mấy |sáu |một )?(tháng|năm) .. (mới được về|mới cho về|không thì đền|về trước)
        (đi làm|sang làm|qua làm|làm) .. (trả hết nợ|trừ nợ|cấn nợ|trả nợ dần)
        (phạt|trừ) .. (đi vệ sinh|đi trễ|ngủ gật|không đạt|thiếu kpi|dùng điện thoại)
        (muốn|xin|đòi|tính) (về|nghỉ|rút|thôi) .. (phải |thì )?(đền|trả|bồi thường|đóng|hoàn|chuộc) (lại )?(tiền|chi phí|vé|#|hợp đồng|đủ)
        (vé|tiền vé|chi phí|tiền) .. (trừ vào lương|trừ dần|trừ lương|làm trả dần)
        (giữ|giam|treo|cầm) (lại )?(#|một phần|nửa|hết|toàn bộ).. (lương|%) .. (trách nhiệm|cọc|thế chấp|bảo đảm|đảm bảo|làm tin)
        (tháng đầu|# tháng đầu|hai tháng đầu|ba tháng đầu) .. (giữ|giam|treo) .. (lương|%|#)
      `,
      match: lines`
        ⟦Nghỉ ngang phải đền⟧ tiền vé
        Ứng ⟦rồi trừ dần⟧
        ⟦bỏ ngang trừ⟧ hết lương
        ⟦muốn về thì trả tiền⟧ vé
        ⟦3 tháng đầu giữ 50⟧% lương
      `,
      twins: lines`
        Về quê nghỉ Tết sớm
        Siêu thị trừ điểm thẻ
        Nghỉ lễ hai ngày
        Muốn về quê ăn Tết
        Tháng đầu giữ xe miễn phí
      `,
    },
    th: {
      patterns: lines`
        (ออกก่อน|ลาออกก่อน|ไม่ครบ|กลับก่อน|บ่ครบ|อยู่ไม่ครบ|ทำไม่ครบ) .. (จ่าย|ชดใช้|คืน|ปรับ|หัก|เสีย|ค่ารถ|ค่าตั๋ว)
        (หักจาก|ทยอยหัก|ค่อยหัก|หักเดือนละ|หักสิ้นเดือน|หักค่า|หักคืน) .. (เงินเดือน|เดือน|ตั๋ว|ค่าเดินทาง|ทีหลัง)?
        (ต้องอยู่|ต้องทำ|อยู่)(ให้)?(ครบ)(ปี|สัญญา|# ?เดือน|หกเดือน|ครึ่งปี|สามเดือน)
        (ค่าปรับ|ค่าฉีกสัญญา|ปรับ) .. (ลาออก|ออกก่อน|สัญญา|หมื่น)
        (เก็บ|กัก|ค้าง)(เงินเดือน|เดือนแรก)(ไว้|แรก)?
        (อยาก|จะ|ถ้า|หาก|ใคร)(กลับ|ออก|เลิก|ลาออก|ถอนตัว|หนี)(ก่อน|กลางคัน)? .. (ต้องจ่าย|ต้องใช้คืน|ต้องคืน|ชดใช้|ค่าตัว|ค่าไถ่|ใช้หนี้|จ่ายคืน|คืนค่า)
      `,
      match: lines`
        ⟦ออกก่อนต้องจ่าย⟧ค่ารถคืน
        ค่าตั๋ว⟦ค่อยหักทีหลัง⟧
        ⟦อยากกลับต้องจ่าย⟧สองหมื่น
      `,
      twins: lines`
        ออกก่อนเวลาเลิกงานได้
        คืนสินค้าภายในเจ็ดวัน
        อยากกลับบ้านไวๆ
      `,
    },
    id: {
      patterns: lines`
        (keluar|resign|pulang|berhenti|mundur|kabur|cabut) (sebelum|sblm|kurang|duluan|di tengah) .. (ganti|bayar|denda|potong|tebus|penalti|balikin)
        (dipotong|potong|dipotongin|kepotong|cicil) (dr |dari |soko |sian |tiap |pelan )?(gaji|gajimu|alon|pelan|sedikit|sadiki|bulanan|perbulan|alon2|saeutik)
        (tiket|biaya|ongkos|pesawat|utang) .. (dipotong|potong) .. (gaji|bulan|alon|pelan|sadiki)?
        (denda|penalti|ganti rugi|ganti biaya|biaya ganti|bayar denda) .. (keluar|kontrak|proses|pulang|bulan)
        (denda|potongan) (dan|&|,) (denda|potongan)
        (kontrak|harus|wajib) # ?(bln|bulan|thn|tahun) .. (denda|ganti|ga boleh|baru boleh|penalti)
        (tiket|ongkos|visa|biaya) .. (potong|dipotong|cicil) (gaji|# kali|#x|3x|tiap bulan|pelan)
        (ga|gak|tidak) cocok (boleh )?(dioper|dipindah|ditukar)
        (kompensasi|denda|ganti rugi) .. (bos lama|kantor lama|kontrak|max|nego|keluar)
        (pulang|keluar|berhenti|resign|cabut|mundur|balik) .. (ganti|nebus|tebus|balikin|lunasin|ngelunasin|gantiin) .. (tiket|rugi|biaya|#|uang|duit|kantor|bos)
        (utang|biaya|tiket|ongkos|paspor) .. (dipotong|potong|dicicil|cicil|bayar|dibayar) .. (gaji|komisi|kerja)
        (gaji|upah|gajinya) .. (disimpan|disimpen|ditahan|dipegang|dikumpulin|ditabungin) .. (kantor|bos|perusahaan|dulu|kontrak|setahun)
        !(kontrak|minimal|min|wajib) (# ?|setengah |satu |dua |enam )?(bln|bulan|th|thn|tahun|taun) .. (ga|gak|tidak|tdk|nggak|ndak) (boleh|bisa) (pulang|keluar|resign|berhenti|balik)
      `,
      match: lines`
        ⟦Keluar sebelum 6 bulan ganti biaya⟧
        ⟦Tiket nanti dipotong gaji⟧
      `,
      twins: lines`
        Potong rambut gaya baru
        Keluar rumah sebelum subuh
      `,
    },
    ms: {
      patterns: lines`
        (berhenti|balik|keluar|lari|cabut|stop) (awal|sebelum|tengah jalan|separuh) .. (bayar|ganti|denda|tolak|potong)
        (potong|tolak|cut) (gaji|sikit|dari gaji|sikit2|nanti|slow)
        (nanti|lepas tu) (cut|potong|tolak) .. (gaji|sikit)?
        (tiket|kos|belanja) .. (tolak gaji|potong gaji|bayar balik|ganti tenaga)
        (ganti tenaga|kerja setahun|setahun clear|settle dulu) .. (clear|settle|setahun)?
        (gaji|elaun|duit) .. (simpan|simpankan|pegang|tahan|hold|disimpan) .. (dahulu|dulu|sampai|cukup|habis kontrak|setahun)
        (kami|boss|bos|company|syarikat) (simpan|simpankan|pegang|tahan|hold) .. (gaji|duit|elaun)
        (nak|kalau|klu) (balik|keluar|berhenti|stop|resign|lari) .. (bayar|ganti|tebus|settle|langsaikan)
        (tiket|passport|pasport|kos|tambang|flight) .. (tolak|potong|cut|ganti|bayar) .. (gaji|komisen|balik|elaun)
        !(kontrak|minimum|min|kena) (# ?|setahun|satu |enam )?(bulan|tahun|thn)? .. (tak|x|tidak) (boleh|leh) (balik|keluar|berhenti|stop)
      `,
      match: lines`
        ⟦berhenti awal kena bayar⟧ balik
        Hutang ⟦nanti potong gaji⟧
      `,
      twins: lines`
        Potong rumput halaman
        Balik awal hari ini
      `,
    },
    tl: {
      patterns: lines`
        (uuwi|umuwi|aalis|umalis|mag resign|magresign|back out|backout) .. (bayad|babayaran|penalty|multa|magbabayad)
        (kaltas|ikakaltas|babawas|bawas|ibabawas|kakaltasin) (sa |po sa |unti |nila sa )?(sahod|sweldo|unti)
        (kaltas|ikakaltas|babawasin|bawas) .. (ticket|sahod|sweldo|unang buwan|kada buwan)
        (quota|di maabot|hindi maabot) .. (kaltas|libre|multa|fine|overtime|parusa)
        (# ?year|1-year|isang taon) (lock|lock-in|kontrata) .. (multa|bayad|usd|penalty)?
        (aalis|uuwi) (bago|nang maaga) .. (bayad|multa|babayaran)
        (uuwi|umuwi|aalis|umalis|titigil|aatras) .. (bayaran|babayaran|tutubusin|tubos|multa|penalty|isauli|ibalik)
        (ticket|pamasahe|gastos|nagastos|ginastos) .. (kakaltasin|kaltas|ibabawas|bawas|babawasin|babayaran|babawiin) .. (sahod|sweldo|buwan)
        (sahod|sweldo) .. (hawak|itatabi|itago|naka hold|hold|iipunin|ipon) .. (company|boss|namin|kontrata|isang taon|muna|admin)
        !(kontrata|contract|# buwan|isang taon|anim na buwan) .. (di|hindi|bawal) (pwede|pwedeng|puwede|puwedeng)? ?(umuwi|lumabas|umalis|mag resign)
      `,
      match: lines`
        ⟦umalis bago matapos may bayad⟧
        ⟦kaltas sa sahod⟧ paunti
      `,
      twins: lines`
        Uuwi ako sa Pasko
        Bawas timbang
      `,
    },
    my: {
      patterns: lines`
        (မပြည့်ဘဲ|အလယ်မှာ|စောထွက်) .. (လျော်|ပြန်လျော်|မထွက်ရ|ဒဏ်)
        ပထမလလစာ
        (မပြည့်ရင်|မပြည့်ခင်|ထွက်ရင်|စောထွက်ရင်) .. (ပြန်လျော်|လျော်|ဒဏ်|ပြန်ဆပ်)
        (လစာနဲ့ဖြတ်|လစာနဲ့ နုတ်|လစာထဲက|လစဉ်ဖြတ်|လစာက ဖြတ်)
        (ထွက်|ပြန်|နုတ်ထွက်|အိမ်ပြန်)(ချင်)?(ရင်|လျှင်|မယ်ဆို) .. (လျော်|ဆပ်ရ|ရွေးရ|ဒဏ်ကြေး|ပြန်ပေးရ|ပေးလျော်)
        (စာချုပ်|ကန်ထရိုက်) .. (မပြည့်|ပြည့်မှ) .. (လျော်|ပြန်လို့|မပြန်ရ|ပြန်ရ|ထွက်)
        (လစာထဲက|လစာထဲကနေ|လစာက) ?(လစဉ်|နည်းနည်းစီ|ပြန်|တဖြည်းဖြည်း|ခွဲ)? ?(နုတ်|ဖြတ်)
      `,
      match: lines`
        ⟦လစာထဲက နုတ်⟧မယ်
        ⟦စောထွက်ရင် လျော်⟧ရမယ်
        တစ်နှစ် ⟦မပြည့်ရင် ပြန်လျော်⟧
        လမ်းစရိတ် ⟦လစာနဲ့ဖြတ်⟧
      `,
      twins: lines`
        လစာထုတ်
        အလယ်လမ်း
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (ចេញមុន|ឈប់មុន) .. (សង|ពិន័យ|បង់)
        (កាត់|កាត់ប្រាក់) .. (ប្រាក់ខែ|បន្តិចម្តង)
        (ចេញបាន|ឈប់បាន|ចេញវិញ) .. (គ្រប់|ពេលគ្រប់|សង)
        (មិនគ្រប់|មុនគ្រប់)(កិច្ចសន្យា|ខែ|ឆ្នាំ)? .. (សង|ពិន័យ|បង់)
        (កាត់ពីប្រាក់ខែ|កាត់បន្តិចម្តង|សងវិញតាមប្រាក់ខែ)
        (ចេញ|ឈប់|ទៅផ្ទះ|ត្រឡប់|មកវិញ) .. (សង|បង់|ពិន័យ|លោះ|ផាក) .. (លុយ|ថ្លៃ|សំបុត្រ|ក្រុមហ៊ុន|#)
        (ប្រាក់ខែ|លុយខែ|លុយ) .. (ទុក|កក់ទុក|រក្សាទុក|កាន់ទុក) .. (ក្រុមហ៊ុន|ថៅកែ|មុន|ខែទី|សិន)
        (កាត់|ដក)(លុយ|ប្រាក់)?(ពី|តាម) ?(ប្រាក់ខែ|លុយខែ|ខែ)
      `,
      match: lines`
        ⟦ចេញមុនត្រូវសង⟧
        ⟦កាត់ពីប្រាក់ខែ⟧
        ⟦មុនគ្រប់ខែសង⟧វិញ
      `,
      twins: lines`
        កាត់សក់
        ចេញដំណើរ
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        (ອອກກ່ອນ|ບໍ່ຄົບ) .. (ຈ່າຍ|ປັບໄໝ|ໃຊ້ຄືນ)
        (ຄ່ອຍຫັກ|ຫັກຈາກເງິນເດືອນ|ຫັກຄືນ)
        (ໃຊ້ຄືນ|ຫັກຄືນ|ຄືນເງິນ)(ເດືອນລະ|ຈາກເງິນເດືອນ|ເທື່ອລະ)
        (ຢູ່ນຳບໍລິສັດ|ຢູ່ໃຫ້ຄົບ|ຕ້ອງຢູ່) .. (ປີ|ເດືອນ)
        (ບໍ່ຄົບ|ກ່ອນ) .. (ເດືອນ|ປີ) .. (ເສຍ|ຈ່າຍ|ປັບ)
        (ຢາກ|ຖ້າ|ຊິ|ໃຜ)(ກັບ|ອອກ|ເຊົາ|ໜີ) .. (ຕ້ອງ|ກໍ)(ຈ່າຍ|ໃຊ້|ຄືນ|ເສຍ|ໄຖ່|ຊົດ)
        (ອອກ|ກັບ|ໜີ|ເຊົາ)(ກ່ອນ|ບໍ່ຄົບ|ກາງທາງ|ກາງຄັນ) .. (ຈ່າຍ|ໃຊ້|ຄືນ|ປັບ|ເສຍ|ຫັກ|ຊົດ)
      `,
      match: lines`
        ຄ່າລົດ⟦ຄ່ອຍຫັກ⟧
        ⟦ອອກກ່ອນຕ້ອງຈ່າຍ⟧
        ⟦ໃຊ້ຄືນເດືອນລະ⟧ເຄິ່ງ
        ⟦ຢູ່ນຳບໍລິສັດ 1 ປີ⟧
        ⟦ຢາກກັບຕ້ອງຈ່າຍ⟧ຄືນ
      `,
      twins: lines`
        ຫັກກິ່ງໄມ້
        ອອກກຳລັງກາຍ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ຢາກກັບບ້ານ
      `,
    },
    ko: {
      patterns: lines`
        (중도|그만두|도망|빚|항공료)* .. (위약금|물어|갚|공제|차감)*
        (못 채우고|전에 그만두|중도 ?하차|중도 퇴사|중도 귀국|하차 ?시) .. (정산|반납|물어|위약금|갚|비용)*
        (월급에서|급여에서|일하면서) ?(나눠|까|차감|빼|조금씩|갚|제)*
        (첫 ?달은|첫월급은|한 달치) .. (보증금|잡아|없고|안 나)*
        (차용증|보증인|부모님 직장|가족 연락처|등본) .. (한 장|받습니다|제출|필요)*
        (중간에|중도에|도중에|못 채우고|그 전에|계약 전에|먼저) .. (비용|항공료|들어간|위약|벌금|정산|물어|갚|토해|반납)*
        벌금만? ?(있|물|내|#)*
        (지각|결근|실적 미달|목표 미달|실적 안)(시|하면|은|나오면)? .. (벌금|차감|공제|페널티)*
      `,
      never: lines`
        빚을 갚
      `,
      match: lines`
        ⟦도망 위약금⟧ 있습니다
        ⟦항공료 공제⟧
        ⟦월급에서 나눠⟧ 갚으시면 돼요
        ⟦첫 달은 보증금으로⟧ 잡아요
        ⟦중간에 가실 분은 들어간⟧ 비용만 내시면 돼요
        ⟦벌금만 있어요⟧
      `,
      twins: lines`
        도시락
        위치 안내
        근처 카페 직원 모집
        주말 알바 구합니다
        중간에 잠깐 쉬는 시간
      `,
    },
    ja: {
      patterns: lines`
        (途中|辞め|逃げ) .. (罰金|違約金|返金|弁償|実費)
        (渡航費|立替) .. (天引き|給料から)
        (給料|報酬|給与)(から|で)(月)? .. (引く|天引き|返済|ずつ)
        (返済|渡航費|立替)(は|分)? .. (給料|報酬)から
        (途中|期間前|早期)(で)?(帰国|離脱|退職|辞め) .. (自費|請求|返|違約|罰)
        (途中|期間内|契約前|早め)(で|に)?(の)? .. (辞|帰|抜|やめ|リタイア|飛) .. (全額|返金|返し|請求|実費|自腹|罰|違約|清算|払って)
      `,
      match: lines`
        ⟦途中で辞めたら違約金⟧
        ⟦渡航費は天引き⟧
        ⟦返済は給料から⟧引くだけ
        ⟦途中で帰国した場合は自費⟧
        ⟦途中で抜ける場合は全額⟧返してもらいます
      `,
      twins: lines`
        途中下車
        給料日
        近所のカフェでスタッフ募集
        明日は雨です
        途中で帰る人のバス
      `,
    },
  },
};

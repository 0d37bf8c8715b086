// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const debtReliefOrAdvance: Signal = {
  id: 'DEBT_RELIEF_OR_ADVANCE',
  group: 'offer',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    "Offers to pay the reader's debts or an advance before the work begins, or addresses people with debts or court cases.",
  notThis: [
    'Signing bonuses and pay advances of known employers',
    'Loan and debt services that offer no job',
  ],
  sources: ['TW-READR-2022', 'TW-MIRROR-2022', 'VN-BT-POLICE', 'ZA-2025b'],
  words: {
    en: {
      patterns: lines`
        (in|have|has|having|got|with) (a )?(debt|debts|loan|loans|court case|case|cases|blacklist) (also )?(ok|okay|welcome|no problem|fine|at home|can|accepted)
        (loan|debt|debts|loans) (or case |or cases |or court case )?(at home )?(welcome|no problem|accepted|ok)
        (we|company|boss|they|office) (will )?(can )?(pay|pays|clear|clears|settle|settles|cover|covers|take over) (off )?(all )?(your|ur|the|family|home) (debt|debts|loan|loans|credit card)
        (debt|debts|loan|loans) (paid off|cleared|settled|covered|taken over) (by|before|first|in advance)
        (advance|cash advance|salary advance|allowance) .. (before|on arrival|when you arrive|at the airport|same day|upon arrival|before departure|before you fly|first day)
        (start anew|start over|new start|fresh start) (with us|here|abroad)
        (advance|advances) (given|sent|paid|can|available) (before|on|to your family|at home|to family)
        (months?|month's|weeks?) (salary )?advance (to|before|at|on|given|sent)
        (settle|settles|clear|clears|wipe|wipes) (off )?(what you owe|your overstay|the overstay|all you owe|your bills|your credit)
        (loan|loans|debt|debts|overstay|fine|fines) .. (he|we|they|company|boss|she) (will|can) (clear|settle|pay)
        (those |people |anyone )?with (cases|a case|loans|a loan|debts|overstay) .. (can|ok|okay|also|welcome)
        (overstay|overstayed|absconding|runaway|blacklist*|watch ?list*) .. (ok|okay|can|also|no problem|welcome|settled|cleared)
        (i|we|boss|company|they|he|she|madam) (will |can |could )?(clear|clears|settle|settles|pay|pays|wipe|wipes|cover|covers|sort|finish) .. (debt|debts|loan|loans|what you owe|arrears|school fees|hospital bill|emi|emis|lender)
        (you )?(still )?owe .. (work|months|clear|settle|forget|wipe|cancel*|square|even)
        (debt|debts|loan|loans|emi|arrears|bills) .. (gone|finish|finished|cleared|wiped|cancelled|history|square|forgotten|sorted|disappear*)
        (week*|month*|salary|wages) .. (ahead|upfront|up front|in advance) .. (leave|fly|travel|family|home|board)
        (money|cash|advance) (for|to|sent to|goes to) (your |the )?(mum|mom|mother|family|wife|kids|parents|home) .. (before|first|same day|when you (board|leave|fly))
      `,
      match: lines`
        ⟦People with debts welcome⟧, call today.
        The ⟦company pays your debts⟧ and you work it off.
        ⟦They settle what you owe⟧ and you start next week.
      `,
      twins: lines`
        Personal loan with low interest, apply at the branch.
        Salary is paid on the 15th, no advance.
        Settle your bill at the counter.
      `,
    },
    zh: {
      patterns: lines`
        可以先预支2万 @TW-READR-2022
        可代偿债务 @TW-READR-2022
        有负债 有卡案子 @TW-READR-2022
        可马上预支10万内 @TW-READR-2022
        (可|能|先|马上|可以|公司|老板) .. (预支|代偿|垫还|先还|清债|还债|安家费|清一部分)
        (预支|安家费|签约金|入职红包)(#)?(万|千|w|u|元|给你|到你)?
        (欠债|负债|卡债|网贷|催收|逾期|信用卡|赌债|卡数|财仔|高利贷|欠地下|欠款|缺钱|走投无路|赌输) .. (来|看过来|私|的|兄弟|老哥|可|都能|能谈|也可|上岸|不敢|还不上|嘅|出来)
        (还债|还清|清债|上岸|翻身) .. (出来|来|干|做|私|机会)
        (欠了|欠|背了|有)(一屁股|十几个|十几万|几十万|几万|一身)(债|的|网贷|外债)?
        (有前科|有债|有案底|有负债|黑户|欠债|征信花)(都|也|的也|、有债都)?(ok|可以|可|行|没关系|收|来|能来)
        (先|一次|可以|老板)?(借你|给你|打给你|垫给你|发你)(#|三|五|两|二|十|一)(万|k|w|千)(安家|先|救急|把)?
        (债|欠款|欠的|网贷|全部|一笔|那笔)(全)?(清零|勾销|一笔勾|清光|还清|平了|清掉|帮你清|先清)
        (欠条|欠的钱|债务)(我们|公司|老板)(收|扛|处理|来还|先还)
        (缺钱|急用钱|手头紧|没出路)(的)?(找我|来找|私我|联系我|私聊)
        (还清曬|清曬啲数|还清赌债)
        (没钱|冇钱|缺钱|无钱|身上没钱|没路费)(的|嘅)?(我|我们|公司|老板)?(先|可以)?(垫|借你|帮你出|先出|可垫|帮出)
        (先|帮你|替你|帮他|替他|帮我|替我|可以|一次)(垫|还|结|平|清|填)(掉|了|上|清)? .. (网贷|欠款|债|卡账|窟窿|平台|贷款|赌债|卡数|信用卡|高利贷)
        (网贷|欠款|外债|卡账|卡数|窟窿|贷款|赌债) .. (帮你|替你|公司|老板|大哥|先帮|我们)(先)?(还|结|平|清|垫|填|搞定|处理|扛)
        (工资|工钱|薪水|人工)(里|中|度)?(还|抵|慢慢还|扣着还)(他|公司|老板|就行|就好|就得)
        (逾期|罚款|黑户|赎身|违约金|赔付)(.. )?(公司|老板|我们|这边|新公司)(垫|出|帮|交|处理|解决|负责|赔)
      `,
      never: lines`
        信用卡办理
        代还信用卡
      `,
      match: lines`
        ⟦欠债的⟧来,公司先帮你
        到岗⟦可以预支⟧两万
        哥,⟦缺钱找我⟧
        ⟦欠了一屁股债⟧的兄弟看过来
        ⟦没钱的先垫⟧
        公司⟦帮你结清网贷⟧
        ⟦逾期罚款公司垫⟧
      `,
      twins: lines`
        信用卡分期利率调整
        小额贷款当天放款
        信用卡积分兑换
        帮你还书
      `,
    },
    vi: {
      patterns: lines`
        ứng trước tiền @VN-BT-POLICE
        (ứng|ứng trước|cho ứng|được ứng) (trước )?(lương |tiền |ngay |cho )?(#|trả nợ|20|gia đình)
        (nợ|nợ nần|kẹt tiền|app đòi|bị đòi nợ|vỡ nợ|đáo hạn|nợ xấu|nợ app|tín dụng đen) .. (ứng|trả|lo|cty|công ty|giải quyết|nhận|ok|đi|sang|alo|inbox|ib)
        (trả|lo|xử lý|thanh toán|tất toán) (nợ|hết nợ|nợ cho|nợ giúp|khoản nợ) .. (trước|rồi|cho|làm|sang)
        (án treo|tiền án|hình xăm|truy nã) .. (ok|nhận|cũng được|không sao)
        (nợ|nợ bên cũ|nợ công ty cũ|nợ ngân hàng|nợ app) .. (bàn được|lo được|đội em|anh lo|sếp lo|trả giúp|trả trước|giải quyết)
        (trả trước|ứng trước|cho mượn|nhận trước|gửi về nhà trước|đưa trước|ứng) (cho )?(gia đình |ngay |một tháng |tiền |# )?.. (củ|triệu|tr|tiền mặt|lên xe|trước khi đi|về nhà)
        (cần tiền|kẹt tiền|túng|bế tắc|hết đường) .. (đi với|qua đây|theo anh|theo chị|nhắn|ib|inbox)
        (xăm trổ|xăm|có tiền án|tiền sự|thẻ hết hạn|đang trốn|bị truy) .. (cũng nhận|không sao|ko sao|càng|ok|nhận)
        (trả|cấn|xoá|xóa) (hết|sạch) nợ
        (cấn|trừ|gỡ) (dần|nợ|từ từ|vô lương|vào lương) .. (mỗi tháng|hàng tháng|vài triệu|lương|xong)
        (nợ|kẹt|thiếu|túng) .. (cho ứng|ứng trước|ứng liền|ứng cho|đưa trước|gánh|lo giùm|trả giùm|trả liền|trả thay)
      `,
      match: lines`
        ⟦Ứng trước 20⟧ triệu cho nhà
        ⟦Kẹt tiền, app đòi hoài, alo⟧ em
        ⟦nợ bên cũ đội em⟧ bàn được
        ⟦thiếu nợ, anh Ba cho ứng⟧ liền
      `,
      twins: lines`
        Vay vốn ngân hàng lãi thấp
        Trả nợ đúng hạn là tốt
        Ghi nợ ở quán quen
        Nợ môn thì học lại
      `,
    },
    th: {
      patterns: lines`
        (เบิกก่อน|เบิกล่วงหน้า|เบิกเงิน|จ่ายล่วงหน้า|ให้เงินก่อน|เบิกได้|เงินล่วงหน้า|เบิกวันแรก) .. (#|ได้|วัน|เข้า|บาท|หมื่น)?
        (หนี้|เป็นหนี้|ติดหนี้|หนี้นอกระบบ|ติดคดี|มีคดี|แบล็คลิสต์|โดนทวง|ร้อนเงิน|เดือดร้อนเงิน) .. (มา|รับ|ทัก|ได้|เคลียร์|ช่วย|จ่าย|ไม่มีปัญหา|ปลด|หมด)
        (บริษัท|เถ้าแก่|นาย|พี่) .. (เคลียร์หนี้|ใช้หนี้ให้|ปิดหนี้|ปลดหนี้|ช่วยหนี้)
        (ร้อนเงิน|เดือดร้อนเงิน|มีหนี้|ติดหนี้|ตกงาน) ?(หรอ|แล้ว|ทัก|มา|มีทาง|เคลียร์ให้|จ่ายให้)
        (เคลียร์หนี้|ล้างหนี้|ปิดหนี้|จ่ายหนี้)(ให้|ก่อน)?
        (เบิกล่วงหน้า|เบิกก่อน|ให้ก่อน|สำรองจ่าย) .. (เดินทาง|บาท|หมื่น|พัน)?
        (โอน|จ่าย|ปิด|เคลียร์|เอาเงิน|ออกเงิน)(มา|ไป|ให้)?(ปิด|เคลียร์|ใช้)?(ไฟแนนซ์|หนี้|ยอดค้าง|ดอก|เจ้าหนี้|บัตร|ค่างวด)(.. )?(ให้|ก่อน)
        (หมายจับ|คดี|หนีคดี|ติดแบล็ค|ไม่ถามประวัติ|หนีหมาย)(.. )?(ก็มา|ก็รับ|ก็ได้|มาได้|ไม่เป็นไร|ไม่มีปัญหา|คุยได้)
      `,
      match: lines`
        ⟦เบิกก่อนได้⟧ 5,000
        คน⟦ติดหนี้มา⟧คุยได้
        เฮียจะ⟦ปิดไฟแนนซ์ให้ก่อน⟧
        ⟦หมายจับก็มาได้⟧
      `,
      twins: lines`
        ธนาคารปรับโครงสร้างหนี้บ้าน
        เบิกค่ารักษาพยาบาล
        ปิดไฟแนนซ์รถยนต์ต้องใช้อะไรบ้าง
      `,
    },
    id: {
      patterns: lines`
        (utang|hutang|pinjol|cicilan|galbay|utangmu|jerat) .. (lunas|dilunasin|dilunasi|solusi|ditutup|kantor|dibayarin|beres|kasih pinjaman|kasbon|dibantu|kerja|dm)
        (dilunasin|dilunasi|dibayarin|dibayari|ditutupin) (kantor|bos|perusahaan|dulu)
        (kasbon|cashbon|dp gaji|gaji dimuka|uang sangu) (#|di awal|dulu|sebelum|di muka|bisa|saat|wakatu|waktu|dikasih|cair) .. (berangkat|awal|keluarga|dulu|jt|brangkat)?
        (ada|punya|masih) (utang|hutang|kasus|masalah|pinjol) (pinjol )?(ga|gak|gpp|gapapa|tetap|bisa|juga)
        (utang|hutang|pinjol|galbay|paylater|rentenir)(mu|nya)? .. (dilunasin|lunasin|bosku|kantor|solusi|lunas|beresin|kita bayar)
        (dilunasin|dilunasi|dibayarin|ditalangin) (kantor|bos|perusahaan|dulu)
        (utang|hutang|pinjol|cicilan|paylater|tagihan|gadai|tunggakan|cicilan motor)(mu|nya|lo|lu)? .. (gue|gw|gua|saya|aku|kami|kita|kantor|bos|boss|bosku|koko|cece|dia|sini) .. (lunas*|bayar*|tutup*|beres*|tebus*|talang*|urus*)
        (lunasin|nutupin|ngelunasin|beresin|talangin|tebusin|lunaskan|bayarin|bayarkan) (semua )?(utang|hutang|pinjol|cicilan|paylater|tagihan|tunggakan)
        (utang|hutang|pinjol)(mu|nya|lo|lu)? .. (impas|anggap lunas|dianggap lunas|diganti kerja|bayar pake kerja|ganti kerja|dibayar kerja)
        (gue|gw|gua|saya|aku|kami|kita|kantor|bos|boss|koko) (bisa |mau |yang |yg |akan |siap )?(lunasin|lunasi|talangin|talangi|tebusin|tutupin|nutupin) .. (dia|dulu|semua|#|langsung|sekarang|utang*|hutang*)
        (dp|kasbon|uang muka|uang saku|panjar|pinjaman|sangu) .. (sebelum|sblm|sebelom) (berangkat|terbang|jalan|brangkat)
        (ditransfer|dikasih|dapet|dapat|dikirim) .. (keluarga|rumah|ortu|istri|emak) .. (sebelum|sblm) (berangkat|terbang|jalan)
        (ijazah|bpkb|motor|surat tanah|emas)(nya|mu)? .. (ditebus*|tebusin|tebuskan|nebusin|ditebusin|kantor yg tebus)
      `,
      match: lines`
        ⟦Utang dilunasin⟧ kantor
        ⟦kasbon bisa sebelum jalan⟧
      `,
      twins: lines`
        Pinjaman koperasi bunga ringan
        Bayar utang puasa
      `,
    },
    ms: {
      patterns: lines`
        (hutang|loanshark|ah long|along|ptptn|bankrap|bankrupt|ansuran|motor kena tarik) .. (settle|clear|clearkan|bayarkan|selesai|boleh|cover|boss|settlekan|cut|ada lobang|bro)
        (boss|bos|company) (boleh |akan )?(settle|settlekan|clearkan|bayarkan|langsaikan|clear)
        (advance|pendahuluan|duit muka|kasbon) .. (sebelum|dulu|bagi|boleh|fly|family|rm)
        (ada|punya|yang) (rekod|kes|hutang|record|kes mahkamah) .. (boleh|ok|xpe|takpe|welcome)
        (along|hutang|hutang kad|ptptn|blacklist|ceti) .. (settle|clear|cari kau|ikut|bos|tak kisah|ok|boleh)
        (dia|bos|company) (settle|bayar|clear) (dulu )?(sampai|hutang|rm|along)
        (hutang|along|ceti|loan|ptptn|ansuran|kad kredit|pinjaman|saman|tunggakan)(kau|mu|awak)? .. (aku|kami|kita|boss|bos|company|dia|abang|akak|kompeni) .. (settle*|bayar*|clear*|langsai*|tebus*|tolong|cover)
        (settle|settlekan|langsaikan|clearkan|tebuskan|bayarkan) .. (hutang|along|ceti|loan|ptptn|saman|tunggakan|ansuran)
        (duit|elaun|wang|rm#) .. (dulu|awal|advance|pendahuluan|siap siap) .. (sebelum|before) (fly|gerak|jalan|pergi|bertolak)
        (hutang|pinjaman) .. (kira habis|kira settle|dikira lunas|tukar kerja|ganti kerja|bayar dengan kerja)
      `,
      match: lines`
        ⟦boss boleh settle⟧ dulu
        ⟦ada hutang boleh⟧ bincang
      `,
      twins: lines`
        Bayar hutang kawan
        Pinjaman koperasi
      `,
    },
    tl: {
      patterns: lines`
        (utang|sangla|nasunugan|baon sa) .. (bayad|advance|tulong|sagot|company|kumpanya|cash|dayon|solusyon)
        (cash advance|advance|bale) .. (bago|before|pag alis|bagong empleyado|family|pamilya|agad|company)
        (bayaran|sasagutin|bayad) (namin |ng company |dayon )?(ang )?(utang|sangla)
        (utang|bayarin|sanla|ola|5-6) .. (pwd|pwede|sagot|bayaran|babayaran|nagpapautang|ospital)
        (nagpapautang|pautang|cash advance|paunang) .. (bago umalis|muna|#k|pamilya)
        (may kaso|expired na visa|expired visa|overstay|tinakasan) .. (ok|tatanggap|pwede|agent|may company)
        (utang|pautang|sangla|sanla|lending|bumbay) .. (wag|huwag|di na|hindi na|wala na|wag mo na|di mo na) .. (bayaran|babayaran|bayad|alalahanin|isipin|intindihin)
        (utang|pautang|sangla|sanla|lending) .. (papalitan|palitan|kapalit|trabahuhin|pagtrabahuan|burado|bura)
        (wag|huwag|di|hindi) (mo |nyo |na )?(na )?(bayaran|babayaran) .. (papalitan|palitan|kapalit|trabaho|duty|buwan)
        (kami|ako|company|boss|sila|siya|si boss|amo) (na |muna )?(ang )?(na )?(magbabayad|babayad|sasagot|bahala|aako|maglilinis|tutubos) (sa |ng )?(mga )?(utang|pautang|lending|hulog|sangla|sanla|kuryente)
        (paunang|advance|cash advance|pabaon|allowance|baon) .. (bago|before) .. (umalis|alis|lumipad|flight|sumakay)
      `,
      match: lines`
        ⟦utang mo sagot⟧ namin
        ⟦cash advance bago umalis⟧
      `,
      twins: lines`
        Utang na loob
        Advance booking
      `,
    },
    lo: {
      patterns: lines`
        (ຕິດໜີ້|ຖືກທວງ|ໜີ້) .. (ຈ່າຍໃຫ້|ກ່ອນ|ອ່ານ)
        (ຕິດໜີ້|ເປັນໜີ້)(ທະນາຄານ|ແຊ)? .. (ເຮົາຈ່າຍ|ຈ່າຍໃຫ້|ຄ່າ|ໃຫ້ກ່ອນ|ບໍ)
        (ຈ່າຍໃຫ້ກ່ອນ|ໃຫ້ກ່ອນ|ເບີກກ່ອນ|ໃຫ້ເງິນກ່ອນ|ຍືມກ່ອນ) ?(#|ລ້ານ)?
        (ຢືມ|ເບີກ|ເອົາ|ຈ່າຍ)(ເງິນ)?(ໄປ)?(ໃຊ້|ໃຫ້|ປິດ)(ໜີ້)?ກ່ອນ
        (ຕິດໜີ້|ໜີ້|ເປັນໜີ້|ໜີ້ບ່ອນເກົ່າ) .. (ຊ່ວຍ|ຢືມ|ຈ່າຍໃຫ້|ໃຊ້ໃຫ້|ປິດໃຫ້|ເຄລຍ|ລົມກັນ|ເຈົ້ານາຍ|ບໍລິສັດ|ນາຍ)
        (ເດືອນ|ປີ|ຮອບ)(.. )?(ໝົດໜີ້|ໃຊ້ໜີ້ໝົດ|ປົດໜີ້|ຫຼຸດໜີ້)
        (ໜີ້ຫຼາຍ|ໜີ້ທ່ວມ|ໜີ້ສິນ|ຕິດໜີ້)(.. )?(ທັກ|ໂທຫາ|ທາງອອກ|ມາຫາ)
      `,
      match: lines`
        ⟦ຕິດໜີ້ ອ່ານ⟧ທາງນີ້
        ⟦ໜີ້ຈ່າຍໃຫ້⟧ກ່ອນ
        ⟦ຈ່າຍໃຫ້ກ່ອນ 30⟧ ລ້ານ
        ⟦ເບີກກ່ອນ⟧ໄດ້
        ນາຍໃຫ້⟦ຢືມໄປໃຊ້ກ່ອນ⟧
        ⟦ຕິດໜີ້ຢູ່ ນາຍ⟧ຊ່ວຍ
        2 ⟦ເດືອນໝົດໜີ້⟧
      `,
      twins: lines`
        ທະນາຄານ
        ຈ່າຍຄ່າໄຟ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ຈ່າຍຄ່າໄຟກ່ອນວັນທີ 5
      `,
    },
    ko: {
      patterns: lines`
        (빚|대출|신용불량|채무) .. (해결|갚아|대신|가능|상관없|선불)*
        (선불|가불) .. (가능|드림|지급)*
        (빚|급전|도박빚|연체|개인회생|사채|대출|카드값|신불) ?(있|진|먼저|정리|청산|때문에|필요|걱정|있으신|있는|껐)*
        (먼저|미리|선) ?(정리|쏴|입금|지급|불|#)* (주|드|해|가능|됩|됨)*
        (출국 전|출발 전|가기 전)(에)? .. (가불|선불|먼저|#|입금)*
        (인생 바꾸|인생역전|인생 역전|흙수저|막막한)*
        (빚|채무|대출|카드값|사채|급전|신불|신용불량|개인회생|연체|기소중지|수배|돈 급)* .. (정리해|해결|탕감|갚아|대납|상담 가능|ok|무관|환영|있어도|상관|dm|디엠)*
        빚 ?(⭕|o|ㅇ|ok)
        (선급|선지급|선불|가불|마이킹|착수금) ?(금|으로)? ?(가능|드|지급|#|ok|줌|당일)*
      `,
      match: lines`
        ⟦빚 해결⟧ 해드림
        ⟦선불 가능⟧
        ⟦빚 정리 먼저 정리해⟧ 드려요
        ⟦출국 전에 가불⟧ 됩니다
        ⟦빚 3천 이하 정리해드림⟧
        ⟦빚⭕⟧ 숙식⭕
      `,
      twins: lines`
        빛나는 별
        별 보기
        월급날이에요
        통장 정리하러 감
        빚 없는 삶
      `,
    },
    ja: {
      patterns: lines`
        (借金|カードの支払い|多重債務) .. (肩代わり|相談|返済|前借|ok)
        (借金|闇金|滞納|売掛|ギャンブル|多重債務|ブラック|金欠|お金に困)(が|ある|でも|で|の)? ?(ある方|ok|相談|詰ん|返済|方|人|歓迎|肩代わり)
        (先に|前もって|出国前に|最大#万) .. (入れ|振り込|渡し|支払|まで先)
        (前借|前渡し|前貸し|仮払い|支度金|契約金)(り|し|金)?(可|あり|ok|#|で|最大|まで|対応|相談|即|も)
        (借金|売掛|ツケ|ローン|滞納|借入|返済|支払い|カード)(が|の|は|を|も|とか|のこと|残)? .. (清算|精算|立て替え|立替|肩代わり|まとめて|払ってくれ|返してくれ|チャラ|ゼロに|解決)
        (先に|前もって|事前に)#(万)?(円)?(立て替え|渡|振り込|入れ|貸|送)
        (ブラック|保証人|前科|ワケあり|訳あり|執行猶予)(の方|でも|あり|も)?(ok|可|歓迎|いらん|不要|大丈夫|問題な)
        !(前科|過去|経歴|借金|ブラック)(は|も)?(問わ|不問|聞か|気にし|ok|あっても)
      `,
      match: lines`
        ⟦借金肩代わり⟧します
        ⟦前借りOK⟧です
        ⟦借金ある方⟧もどうぞ
        ⟦金欠の方⟧へ
        ⟦売掛が残っている件もまとめて⟧
        ⟦先に50万立て替え⟧てくれる
        ⟦前借20⟧まで
        ⟦前科は問わ⟧ない
      `,
      twins: lines`
        借りた本
        前の道
        近所のカフェでスタッフ募集
        明日は雨です
        カードの支払い日
        過去は過去です
      `,
    },
    my: {
      patterns: lines`
        (အကြွေး|ကြွေး|နေ့ပြန်တိုး|အိမ်ပေါင်|ဆေးရုံစရိတ်) .. (ရှင်းပေး|ဆပ်ပေး|ရွေးချင်|လိုနေ|ကြိုပေး)
        (ကြိုထုတ်|ကြိုပေး|ကြိုတင်|အရင်ပေး|တန်းလွှဲပေး|အိမ်ကိုလွှဲပေး|ကြိုယူ)
        (ငွေလိုသူ|ပိုက်ဆံလိုသူ|ငွေအရေးကြီး|အဆင်မပြေဖြစ်နေ)
        (permit ပြုတ်|ကတ်မရှိလည်းရ|အလုပ်ပြုတ်ထား)
        (အကြွေး|ကြွေး|အတိုး|ချေးငွေ|အပေါင်|ဘဏ်ချေးငွေ)(တွေ)? .. (ဆပ်ပေး|ပေးဆပ်|ကျေအောင်|ကျေမယ်|ရွေးပေး|ခံပေး|ကူဆပ်|ရှင်းလို့ရ)
        (အကြွေး|ကြွေး) .. (သိန်း|ဆရာ|သူဌေး|ငါ|ဘော့စ်|ကုမ္ပဏီ) .. (ရှင်းပေး|ဆပ်ပေး|ကျေ|ခံပေး)
        (အဟောင်းကြွေး|အကြွေးဟောင်း|ကုမ္ပဏီဟောင်း|အကြွေး) ?(ရှင်းပေး|ဆပ်ပေး|ခံပေး)
      `,
      match: lines`
        ⟦အကြွေး ရှင်းပေး⟧မယ်
        ⟦ငွေလိုသူ⟧များ
      `,
      twins: lines`
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (ជំពាក់|បំណុល)(ធនាគារ|គេ|លុយ)? .. (ច្រើន|រកផ្លូវ|ជួយ|សងឲ្យ|សងឱ្យ|សងអោយ|សងជំនួស|ដោះស្រាយ|មែនទេ)
        (ឲ្យខ្ចីមុន|ឱ្យខ្ចីមុន|បើកមុន|ឲ្យលុយមុន|បើកប្រាក់មុន|សងអស់ហើយ|សងជំនួស|ចង់រកលុយបង់)
        (អត់មានសំបុត្រ|ខ្លាចប៉ូលិស) .. (មក|ធ្វើ)
        (បើក|ឲ្យ|ឱ្យ|អោយ|ផ្ញើ|ផ្តល់)(លុយ|ប្រាក់|ប្រាក់ខែ|មុន)(មុន|ភ្លាម|ជាមុន|ខ្ចី) ?#?
        (បំណុល|ជំពាក់|លុយគេ|លុយធនាគារ|ធនាគារ|មីក្រូ|ការប្រាក់) .. (សងឲ្យ|សងឱ្យ|សងអោយ|ដោះឲ្យ|ដោះឱ្យ|បង់ឲ្យ|បង់ឱ្យ|សងជំនួស|ជួយសង|ជួយដោះ)
        (បើក|ខ្ចី)(លុយ|ប្រាក់)?(ខែ)? ?(មុនចេញដំណើរ|មុនទៅ|មុនចូល|ផ្ញើម៉ែ|ឲ្យម៉ែ)
        (លុយ|ប្រាក់)(ខែ)?មុន(បាន|ក៏បាន|ក៏មាន|ភ្លាម)
        (ចង់បាន|យក|ខ្ចី)(លុយ|ប្រាក់)មុន
      `,
      match: lines`
        ⟦ជំពាក់ធនាគារច្រើន⟧
        ថៅកែ⟦ឲ្យខ្ចីមុន⟧
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
  },
};

// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const upfrontFee: Signal = {
  id: 'UPFRONT_FEE',
  group: 'logistics',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  unless: ['CE_PLAYER_PROMO'],
  definition: 'Money is asked from the applicant: processing, training, visa, uniform, deposit or agent fee.',
  notThis: [
    'Placement fees that a law allows and caps',
    'Medical, passport and government fees paid at the office',
  ],
  sources: ['ENACT-2023', 'KE-PD', 'PH-POEA', 'HK-CD', 'IN-CASE', 'VN-DOMESTIC-2025'],
  words: {
    en: {
      patterns: lines`
        applicant processing fees? @ENACT-2023
        (pay|send|transfer|deposit|remit|bring|prepare|settle) .. (fee|fees|deposit|registration|for (training|uniform|medical|visa|processing|your (id|badge|kit|seat|slot)))
        (registration|processing|training|visa|uniform|file|security|admin|administration|reservation|slot|application|documentation|lmia|placement|agency|kit|software|activation|booking|composite card|insurance|background check|gate pass) (fees?|charges?|deposit|money) (of |is |only |just |: |- |= )?(only |just )?(r|rs|rs.|rm|usd|$|€|£|php|p|₱|₹|kes|ksh|ngn|n|₦|aed|inr|bdt|tk)? ?#
        (fee|deposit|charge|charges) (of |is |: )?(only |just )?(rs |rm|usd |$|€|£|php |₱|₹|ksh |₦)?# .. (refund*|first|before|to secure|to (lock|book|reserve|confirm))
        (refundable|fully refundable|security|one time) (fee|deposit|payment|registration)
        (pay|deposit) (# |only # )?(first|half|50%|in advance|before|balance|now)
        (balance|remaining|rest) (after|upon|on|when) (visa|arrival|departure|stamping|landing)
        (buy|purchase) (the |your |our )?(starter|training|activation|software|kit|package|e ?book)
        (down payment|downpayment|dp) (of )?#
      `,
      never: lines`
        we pay agency fee
        we pay the fee
        company pays the fee
        employer pays the fee
      `,
      match: lines`
        ⟦Registration fee only $30⟧ to book your place.
        ⟦Pay half⟧ now and the rest later
      `,
      twins: lines`
        There is no registration fee.
        The entry fee for the zoo is four euros for adults.
      `,
    },
    zh: {
      patterns: lines`
        (先|需|需要|要|须|请)(交|缴|付|支付|缴纳|转|打) .. (费|押金|保证金|定金|培训费|服装费|手续费)
        (培训费|服装费|报名费|中介费|押金|保证金|手续费|体检费|办证费|资料费|签证费|定金|服务费|建档费|会员费)(只需|仅需|只要|为|是|:|：)?#(元|块|万|千)?
        (交|缴|付)#(元|块)?(押金|保证金|定金|报名费|培训费)
        (入职|上岗|出境|签约)前 .. (交|缴|付)
      `,
      never: lines`
        中介费0
        中介费0,
        中介费 0
        中介费为0
      `,
      match: lines`
        ⟦先交押金⟧再上岗
        ⟦培训费1980元⟧
      `,
      twins: lines`
        不收任何费用
        停车费先交后走
      `,
    },
    vi: {
      patterns: lines`
        đặt cọc giữ vị trí @VN-DOMESTIC-2025
        (đóng|nộp|chuyển|chuyển khoản|ck|đặt) (trước )?(cọc|phí|tiền cọc|lệ phí|tiền|đồng phục|phí hồ sơ|phí đào tạo|tiền hồ sơ|phí giữ chỗ)
        (phí|tiền|cọc|lệ phí) (hồ sơ|giữ chỗ|đào tạo|đồng phục|bảo hiểm|xác minh|kích hoạt|visa|thẻ|khám) (là |chỉ )?#(k|tr)?
        (cọc|đặt cọc) (trước )?#(k|tr|triệu)?
        (mua|lấy) (bộ|gói|tài liệu|hàng mẫu) .. (trước|#|mới)
      `,
      match: lines`
        ⟦đóng cọc⟧ rồi giữ suất
        ⟦phí hồ sơ 500k⟧ thôi
      `,
      twins: lines`
        Không thu phí hồ sơ
        Tiền nhà tháng này
      `,
    },
    th: {
      patterns: lines`
        (โอน|จ่าย|มัดจำ|ชำระ|วาง)(ก่อน|มัดจำ|ค่า|เงิน)?(ประกัน|ค่าสมัคร|ค่าดำเนินการ|ค่ามัดจำ|ค่าประกัน|ค่าเอกสาร|ค่าชุด|ค่าอบรม|ค่าลงทะเบียน|ค่าวีซ่า|ค่าคิว|ค่าแพ็กเกจ)
        (ค่าสมัคร|ค่าดำเนินการ|ค่าเอกสาร|ค่าประกัน|ค่าอบรม|ค่าชุด|ค่าลงทะเบียน|มัดจำ|ค่าธรรมเนียม|ค่าตรวจ|ค่าคอร์ส|สมัครแพ็กเกจ) ..  ?#
        (โอนก่อน|มัดจำก่อน|จ่ายก่อน|วางมัดจำ|โอนมัดจำ)
      `,
      never: lines`
        มัดจำ 0
        มัดจำ 0 บาท
      `,
      match: lines`
        ⟦โอนค่าประกัน⟧ก่อนนะคะ
        ⟦ค่าสมัคร 500⟧ บาท
      `,
      twins: lines`
        ไม่มีค่าสมัคร
        มัดจำหอพักสองเดือน ไม่มีโอน
      `,
    },
    id: {
      patterns: lines`
        (biaya|uang|dp|deposit|mahar|jaminan|administrasi) (pendaftaran|administrasi|adm|pelatihan|seragam|proses|medical|visa|training|formulir|jaminan|penempatan|sertifikat|awal) .. #
        (transfer|tf|bayar|setor|dp) (dulu |uang |biaya |dp )?(biaya|dp|jaminan|administrasi|deposit|travel) .. (dulu|#|hari ini|rb|jt|dikembalikan|diganti|refund)
        (dp|mahar|tanda jadi|uang muka|total biaya) ?#
        (transport|tiket|akomodasi|hotel) .. (direimburse|diganti|reimburse|ditransfer dulu|travel)
        (biaya|bayar) .. (bisa dicicil|dicicil|hangus|sisanya)
      `,
      never: lines`
        tanpa biaya
      `,
      match: lines`
        ⟦DP 3jt⟧, sisanya nanti
        ⟦biaya pendaftaran cuma 150rb⟧
      `,
      twins: lines`
        Gratis biaya pendaftaran sekolah
        Bayar parkir dua ribu
      `,
    },
    ms: {
      patterns: lines`
        (bayar|deposit|bank in|transfer|byr) (dulu |sikit |rm ?)?(#|deposit|yuran|duit|pendaftaran|wang|lmia|sijil|pakej|untuk)
        (yuran|deposit|bayaran|kos|caj) (pendaftaran|proses|permit|visa|latihan|uniform|pakej|medical|sijil|cagaran)? ?(rm ?)?#
        (wang|duit) (pendahuluan|cagaran|jaminan)
        (baki|balance) .. (tolak gaji|lepas|selepas)
        sila bank in
      `,
      match: lines`
        ⟦bank in RM480⟧ sekarang
        ⟦yuran pendaftaran rm150⟧
      `,
      twins: lines`
        Tanpa sebarang bayaran
        Yuran sekolah anak
      `,
    },
    tl: {
      patterns: lines`
        (processing|registration|training|reservation|medical|uniform|activation|membership|lakad|composite card|kit) (fee|po) (ay |na |lang |is |po )?(₱|php|p)?#
        (bayad|magbayad|bayaran|hulog|padala|gcash|kailangan po ng|downpayment|dp|mag deposit) (muna |ng |po |ay |lang |ang |ninyo )?(₱|php|p)?#
        (need lang|kailangan lang) (bumili|magbayad|ng ₱|ng)
        (bayad|balanse) .. (bago|pagkatapos|after) .. (visa|alis|kunin)
        (pwede|pwedeng) (hulugan|downpayment|installment)
      `,
      match: lines`
        ⟦processing fee ₱500⟧ lang
        ⟦magbayad muna ₱9,800⟧
      `,
      twins: lines`
        Walang placement fee
        Bayad sa jeep
      `,
    },
    my: {
      patterns: lines`
        (စရံ|ပွဲခ|ကြိုသွင်း|သင်တန်းကြေး|စာရင်းသွင်းကြေး|လျှောက်လွှာကြေး|အာမခံ) .. (သွင်း|ပေး|လွှဲ|ကျပ်|#)
      `,
      match: lines`
        ⟦စရံ ပေး⟧ရမယ်
        ⟦သင်တန်းကြေး သွင်း⟧ပါ
      `,
      twins: lines`
        သင်တန်းပြီး
        ကျပ်တန်
      `,
    },
    km: {
      patterns: lines`
        (កក់|ថ្លៃ|សេវា) .. (មុន|ចុះឈ្មោះ|ឯកសារ|បណ្តុះបណ្តាល) .. (#|បង់|ដុល្លារ)
      `,
      match: lines`
        ⟦កក់មុនបង់⟧ប្រាក់
        ⟦ថ្លៃចុះឈ្មោះ ១០⟧
      `,
      twins: lines`
        ថ្លៃបន្លែ
        កក់ដៃ
      `,
    },
    lo: {
      patterns: lines`
        (ມັດຈຳ|ຄ່າສະໝັກ|ຄ່າເອກະສານ|ຄ່າດຳເນີນການ) .. (ກ່ອນ|ໂອນ|ຈ່າຍ|#)
      `,
      match: lines`
        ⟦ມັດຈຳກ່ອນ⟧ເດີ້
        ⟦ຄ່າສະໝັກ 50⟧
      `,
      twins: lines`
        ສະໝັກຮຽນ
        ໂອນຍ້າຍ
      `,
    },
    ko: {
      patterns: lines`
        (보증금|교육비|가입비|등록비|선입금|예치금) .. (#|입금|먼저|내야)*
      `,
      never: lines`
        보증금 없
      `,
      match: lines`
        ⟦교육비 먼저⟧ 내야
        ⟦보증금 10만⟧
      `,
      twins: lines`
        교육 방송
        월세 집
      `,
    },
    ja: {
      patterns: lines`
        (登録料|保証金|教材費|研修費|手数料|初期費用) .. (#|円|先に|振込|必要)
      `,
      match: lines`
        ⟦登録料5000⟧円です
        ⟦保証金を先に⟧
      `,
      twins: lines`
        入場無料
        教材の本
      `,
    },
  },
};

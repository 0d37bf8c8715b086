import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const touristVisa: Signal = {
  id: 'TOURIST_VISA',
  group: 'logistics',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Travel for work on a tourist or visit visa, visa on arrival, or with the visa "later".',
  notThis: ['Travel agencies, visa services and tourism posts', 'Advisories that say not to do it', 'A work visa that is stated'],
  sources: ['KE-PS-VISA', 'LK-NAHTTF-2024', 'IN-MEA-2022', 'ID-SUARA-2025', 'PH-POEA', 'PH-BI-2024', 'CN-REPO-KB', 'LK-TAMIL-2025'],
  words: {
    en: {
      patterns: lines`
        (enter|go|come|travel|fly|entry|entering|land|arrive|join) (there |in |first |as |on )?(on |as |with |by )?(a |an )?(tourist|visit|visitor|e tourist|student)(s)?( visa)?
        (tourist|visit|visitor|e tourist|e visit) visa (first|only|is (fine|ok|enough)|ok|okay|then|and then|at first|on arrival|entry|for now|later|initially|will be|converted|convert)
        visa (is |will be )?(e tourist|on tourist|tourist)
        (visa|permit|work permit|work visa|papers|documents) (later|afterwards|after (you )?(arrive|arrival|landing)|inside|sorted there|done there|converted later)
        visa on arrival (as tourist|then|and|first|, boss|is)
        on arrival visa
        (no|without) (visa|work permit|working visa|work visa) (needed|required|necessary)
        (tourist|visit|visitor)s? visa (is )?(what|the one|we)
      `,
      match: lines`
        ⟦Enter on tourist visa⟧, work permit is done there.
        ⟦Visit visa first⟧, we convert after three months.
      `,
      twins: lines`
        Tourist visa service for Dubai, 3 days, best price.
        Your employer applies for the work visa before you travel.
      `,
    },
    zh: {
      patterns: lines`
        (旅游签|旅游签证|观光签|商务签|落地签|免签|观光名义|旅行签|visit pass|探亲签|学生签) .. (先|过来|过去|进来|入境|去|就行|够|转|再|试岗|公司办|出去)
        (先|用|拿) .. (旅游签|免签|落地签|商务签|观光签|visit pass) .. (过来|过去|进|入境|去|后|再|出)?
        (工签|工作签|工作证|签证|工作准证) .. (到了|下机|落地|后面|过去|进公司|之后|再|过来)(再|后|才)?(办|转|补|跟进)?
        !(不用|不需要|无需|不要|没有)(工签|工作签|签证|工作证)
        (带护照|拿护照)就(走|行|可)
      `,
      match: lines`
        ⟦旅游签先⟧过来
        ⟦签证下机再办⟧
      `,
      twins: lines`
        代办旅游签证三天出
        工作签证由雇主先办好
      `,
    },
    vi: {
      patterns: lines`
        (visa|đi) (du lịch|theo diện du lịch|thăm thân) .. (rồi|trước|làm|qua|sang|chuyển|gia hạn|không)
        (đi|qua|sang|bay) (dạng|theo|diện|bằng|kiểu) (visa )?(du lịch|thăm thân|tham quan)
        !(không|ko|khỏi) (cần|phải) (visa|giấy phép|work permit)
        (visa|giấy tờ|giấy phép) (qua đó|sang đó|làm sau|tính sau|qua rồi|sang rồi) (làm|tính|mới)?
      `,
      match: lines`
        ⟦Visa du lịch rồi⟧ chuyển sau
        ⟦sang dạng du lịch⟧ cho nhanh
      `,
      twins: lines`
        Tour du lịch hè giá tốt
        Dịch vụ visa Hàn trọn gói
      `,
    },
    th: {
      patterns: lines`
        (วีซ่า|ไปแบบ|เข้าแบบ|เข้าด้วย)(ท่องเที่ยว|เที่ยว|นักท่องเที่ยว|ทัวร์) .. (ก่อน|แล้ว|ต่อ|ทีหลัง|เปลี่ยน|วัน)
        !ไม่ต้อง(ใช้|มี|ทำ|ขอ)(วีซ่า|ใบอนุญาต|เวิร์ค|เวิร์คเพอร์มิต)
        (วีซ่า|เวิร์คเพอร์มิต|ใบอนุญาตทำงาน|เอกสาร) .. (ค่อยทำ|ทำทีหลัง|ไปทำที่นั่น|ต่อให้ทีหลัง|ทำให้ที่นั่น)
        (ไปเที่ยว|ฟรีวีซ่า|เข้าได้) .. (แล้วค่อย|ต่อวีซ่า|ทำงาน)
      `,
      match: lines`
        ⟦วีซ่าเที่ยวก่อน⟧ แล้วต่อให้
        ⟦เอกสารไปทำที่นั่น⟧
      `,
      twins: lines`
        รับทำวีซ่าเชงเก้น
        วีซ่าทำงานก่อนบิน
      `,
    },
    id: {
      patterns: lines`
        visa turis, bukan visa kerja @ID-SUARA-2025
        (pakai|pake|pkai|masuk|lewat|pk|dengan|visa) (visa )?(turis|wisata|kunjungan|pelancong|on arrival|voa) .. (dulu|nanti|baru|diurus|perpanjang|kerja|gapapa|aja|ganti|lalu)?
        visa (turis|wisata|kunjungan|on arrival|pelancong) (dulu|nanti|aja|baru)
        !(tanpa|ga perlu|tdk perlu|teu peryogi|gak usah) (visa|visa kerja|permit|izin kerja)
        (visa|permit|izin kerja|dokumen) (diurus|diproses|dibuat|nyusul|menyusul|ganti) (di sana|disana|disini|nanti|belakangan|di dalam|sampe sana)
      `,
      match: lines`
        ⟦visa turis dulu nanti⟧ ganti
        ⟦permit diurus di sana⟧
      `,
      twins: lines`
        Turis asing ramai di pantai
        Jasa visa Jepang cepat
      `,
    },
    ms: {
      patterns: lines`
        (visa|pas|masuk) (pelancong|lawatan|tourist|sosial|melawat) .. (dulu|nanti|dah|kerja|permit)?
        (permit|visa) .. (settle kat sana|buat sana|kat sana|buat kat sana|nanti|lepas sampai)
        !(tak perlu|tanpa|no) (permit|visa)
        masuk (sebagai|macam) (pelancong|tourist)
      `,
      match: lines`
        ⟦permit settle kat sana⟧ nanti
        ⟦masuk sebagai pelancong⟧
      `,
      twins: lines`
        Pelancong ramai di pantai
        Kadar visa umrah
      `,
    },
    tl: {
      patterns: lines`
        (tourist|turista) (muna|lang|visa muna|ang) .. (tapos|then|muna|company|convert|saka|lang)?
        (visa|papel) .. (tourist|turista) (lang|muna|po)?
        (legal papers|papers|work permit|visa|papel) (after|pagdating|doon na|dun na|saka|later)
        !(no|walang|di kailangan) (oec|work visa|visa|poea|dmw)
      `,
      match: lines`
        ⟦tourist muna tapos⟧ convert
        ⟦papel doon na⟧ aayusin
      `,
      twins: lines`
        Turista sa Boracay
        Visa ng lola ko
      `,
    },
  },
};

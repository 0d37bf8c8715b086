// Long because: the words of one signal in all languages stand together, a block a language.
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
  notThis: [
    'Travel agencies, visa services and tourism posts',
    'Advisories that say not to do it',
    'A work visa that is stated',
  ],
  sources: [
    'KE-PS-VISA',
    'LK-NAHTTF-2024',
    'IN-MEA-2022',
    'ID-SUARA-2025',
    'PH-POEA',
    'PH-BI-2024',
    'CN-REPO-KB',
    'LK-TAMIL-2025',
  ],
  words: {
    en: {
      patterns: lines`
        (enter|go|come|travel|fly|entry|entering|land|arrive|join) (there |in |first |as |on )?(on |as |with |by )?(a |an )?(tourist|visit|visitor|e tourist|student)(s)?( visa)?
        (tourist|visit|visitor|e tourist|e visit) visa (first|only|is (fine|ok|enough)|ok|okay|then|and then|at first|on arrival|entry|for now|later|initially|will be|converted|convert)
        visa (is |will be )?(e tourist|on tourist|tourist)
        (visa|permit|work permit|work visa|papers|documents) (later|afterwards|after (you )?(arrive|arrival|landing)|inside|sorted there|done there|converted later)
        visa on arrival (as tourist|then|and|first|, boss|is)
        on arrival visa
        (go|goes|travel|fly|enter|entry|join|going|leave) (on|as|with) (a |the |my |our )?(tour|visit|pilgrimage|holiday|sightseeing) (group|visa|first|package|trip)
        (tourist|visit|visitor) (entry|group|itinerary|paper*) (first|only|ok|then|and|with|,)?
        (tourist|visitor) (itinerary|entry)
        (e ?visa|tourist visa|visit visa|visa) (is )?(online )?(by (them|us|company)|tourist only|only tourist|we make as|as tourist|as visitor|online tourist)
        (first|just) (go|fly|enter) .. (visit|tourist|tour)
        (work )?(permit|visa|contract|papers) (is |are )?(done|made|signed|given|ready|comes) (it )?(inside|there|after you reach|when you reach|on arrival|upon arrival|after arrival|after landing)
        company (does|makes|do|make|fix|fixes) (it|them|permit|papers|visa) (inside|there|after)
        on arrival (job|work|visa|employment)
        (exit|travel) papers by (us|company|our)
        different employer name
        (tourist|visitor|visit|holiday|transit|# day) (visa|entry|stamp) .. (then|convert*|change*|extend*|renew*|is enough|work|first|boss)
        (as|like) (a )?(tourists?|visitors?|backpacker*) .. (first|then|after|company|boss|permit|work)
        visa run (only|every|each|monthly|once|paid|included|by company)
      `,
      match: lines`
        ⟦Enter on tourist visa⟧, work permit is done there.
        ⟦Visit visa first⟧, we convert after three months.
        ⟦Permit is made inside⟧ after two weeks
        You ⟦travel with a tour group⟧ and the guide
      `,
      twins: lines`
        Tourist visa service for Dubai, 3 days, best price.
        Your employer applies for the work visa before you travel.
        The permit is posted on the office door.
      `,
    },
    zh: {
      patterns: lines`
        (旅游签|旅游签证|观光签|落地签|免签|观光名义|旅行签|visit pass|探亲签|学生签) .. (先|过来|过去|进来|入境|去|就行|够|转|再|试岗|公司办|出去)
        (先|用|拿)(个|一个|着|张)?(旅游签|免签|落地签|观光签|visit pass) .. (过来|过去|进|入境|去|后|再|出)?
        (工签|工作签|工作证|签证|工作准证) .. (到了|下机|落地|后面|过去|进公司|之后|过来|去到)(再|后|才|先)?(办|转|补|跟进|搞)
        !(不用|不需要|无需|不要)(工签|工作签|签证|工作证)
        (带护照|拿护照)就(走|行|可)
        (旅游|观光|旅行)(身份|名义|团)(过来|过去|去|入境|进)
        (合约|合同|正式合同)(将)?(在)?(您)?(到场|抵达|到了|到达|过来|落地|进公司)(当日|当天|后)?(再)?(签|签署)
        (签证|居留|证件|手续)(你)?(不用你管|不用管|公司搞定|他们弄|我们搞定|老板搞定|一条龙)
        (公司|老板|我们)?找人(统一)?(做|办|搞)(居留|签证|工签|证件)
        免签(过去|过来|就走|住|国家,|直接)
        (签证|签)(落地|到咗|到埗|下机|抵达)(先|再|才|后)(办|搞|整|处理|转)
        (没|没有|冇|无)(护照|本子|证件|手续)(的)?(先|也|都|可|兄弟|姐妹|老铁|人)(.. )?(上班|入职|收|做|干|来|新公司)
      `,
      match: lines`
        ⟦旅游签先⟧过来
        ⟦签证下机再办⟧
        ⟦合同到了再签⟧
        ⟦没本子先上班⟧
      `,
      twins: lines`
        代办旅游签证三天出
        工作签证由雇主先办好
        合同到期续签
        没护照的先去排队
      `,
    },
    vi: {
      patterns: lines`
        (visa|đi) (du lịch|theo diện du lịch|thăm thân) .. (rồi|trước|làm|qua|sang|chuyển|gia hạn|không)
        (đi|qua|sang|bay) (dạng|theo|diện|bằng|kiểu) (visa )?(du lịch|thăm thân|tham quan)
        !(không|ko|khỏi) (cần|phải) (visa|giấy phép|work permit)
        (visa|giấy tờ|giấy phép) (qua đó|sang đó|làm sau|tính sau|qua rồi|sang rồi) (làm|tính|mới)?
        (mang|cầm|xài|đi|vào|nhập cảnh) (bằng )?(visa |diện |dạng |v.i.s.a )?(du lịch|du l ị ch|thăm thân) (qua|sang|trước|rồi|vào)?
        (visa|thẻ|giấy tờ|bằng) .. (sếp|qua|sang|tới|bên này) (đổi|làm|lo) (sau|dễ|rồi)
        (không|ko|chưa) ký (giấy tờ|hợp đồng|gì) (gì|trước)?
        (hợp đồng|hđ) .. (qua tới|sang tới|tới nơi|sang đó|qua đó) (mới )?(ký|kí|làm)
        (ký|kí) (hợp đồng |hđ )?(sau khi sang|sau khi qua|khi tới nơi|tại chỗ|bên đó)
        (bay|đi) theo (tour|đoàn du lịch|đoàn)
      `,
      match: lines`
        ⟦Visa du lịch rồi⟧ chuyển sau
        ⟦sang dạng du lịch⟧ cho nhanh
        vô trước, ⟦visa sếp đổi sau⟧
      `,
      twins: lines`
        Tour du lịch hè giá tốt
        Dịch vụ visa Hàn trọn gói
        Đổi visa cho khách du học
      `,
    },
    th: {
      patterns: lines`
        (วีซ่า|ไปแบบ|เข้าแบบ|เข้าด้วย)(ท่องเที่ยว|เที่ยว|นักท่องเที่ยว|ทัวร์) .. (ก่อน|แล้ว|ต่อ|ทีหลัง|เปลี่ยน|วัน)
        !ไม่ต้อง(ใช้|มี|ทำ|ขอ)(วีซ่า|ใบอนุญาต|เวิร์ค|เวิร์คเพอร์มิต)
        (วีซ่า|เวิร์คเพอร์มิต|ใบอนุญาตทำงาน|เอกสาร) .. (ค่อยทำ|ทำทีหลัง|ไปทำที่นั่น|ต่อให้ทีหลัง|ทำให้ที่นั่น)
        (ไปเที่ยว|ฟรีวีซ่า|เข้าได้) .. (แล้วค่อย|ต่อวีซ่า|ทำงาน)
        (วีซ่า)(ท่องเที่ยว|เที่ยว|ทัวร์)(ก่อน|ไปก่อน)?
        (ไม่ต้อง|ไม่ใช้)(ขอ)?(วีซ่า|พาส|เล่ม)
        (เซ็นสัญญา|ทำสัญญา|ทำวีซ่า)(ที่โน่น|ตอนถึง|ที่นั่น|หลังถึง)
        วีซ่า(.. )?ท่องเที่ยว(.. )?(ก่อน|เข้าไป|แล้วค่อย|จัดการต่อ)
      `,
      match: lines`
        ⟦วีซ่าเที่ยวก่อน⟧ แล้วต่อให้
        ⟦เอกสารไปทำที่นั่น⟧
        ⟦วีซ่าเราใช้ท่องเที่ยวเข้าไปก่อน⟧
      `,
      twins: lines`
        รับทำวีซ่าเชงเก้น
        วีซ่าทำงานก่อนบิน
      `,
    },
    id: {
      patterns: lines`
        visa turis, bukan visa kerja @ID-SUARA-2025
        (pakai|pake|pkai|masuk|lewat|pk|dengan|masuknya) (visa )?(turis|wisata|kunjungan|pelancong|on arrival|voa) .. (dulu|nanti|baru|diurus|perpanjang|kerja|gapapa|aja|ganti|lalu)?
        visa (turis|wisata|kunjungan|on arrival|pelancong) (dulu|nanti|aja|baru)
        !(tanpa|ga perlu|tdk perlu|teu peryogi|gak usah) (visa|visa kerja|permit|izin kerja)
        (visa|permit|izin kerja|dokumen) (diurus|diproses|dibuat|nyusul|menyusul|ganti) (di sana|disana|disini|nanti|belakangan|di dalam|sampe sana)
        (visa|vissa) (e turis|turis|wisata|e-turis|kunjungan) (kami|kita|dulu|aja|diurus|bisa)?
        (visa|passport|paspor) (ga usah|gak usah|gausah|ga perlu|gak perlu|tidak perlu|ndak usah)
        (pake|pakai|pki) (pas lintas|visa turis|visa wisata|bebas visa)
        (denda|overstay) .. (kita|kami|bos|kantor) .. (beres*|bayar|urus)
        visa (turis|wisata|pelancong)
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
        (visa|papel) .. (tourist|turista) (lang|muna|po|ang)
        (legal papers|papers|work permit|visa|papel) (pagdating|doon na|dun na|saka|later)
        !(no|walang|di kailangan) (oec|work visa|visa|poea|dmw)
        (turista|tourist|tour package|visa free) (muna|lang|ang entry|po ang entry|kasi asean|entry)
        (walang|wala nang) (permit|papel) .. (ok|pwede|agent)
        visa run (lang|muna|po|every|kada|ok)?
        (turista|tourist) (ang )?(labas|lalabas|ruar|alis|entry|pasok)
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
    my: {
      patterns: lines`
        (တိုးရစ်ဗီဇာ|ခရီးသွားဗီဇာ|အလည်ဗီဇာ)
        ဗီဇာ .. (ရောက်မှ|နောက်မှ)
        (tourist|visit visa|ဧည့်ဗီဇာ|အလည်) .. (နဲ့ဝင်|နဲ့ထွက်|အနေနဲ့|နဲ့လာ|နဲ့သွား)
        (passport မရှိလည်း|ပတ်စပို့မရှိလည်း|စာအုပ်မလို|စာအုပ်မရှိလည်း)
        (ဟိုရောက်မှ|ရောက်မှ)(လုပ်ပေး|ချုပ်|ဗီဇာ)
      `,
      match: lines`
        ⟦အလည်ဗီဇာ⟧နဲ့
        ⟦ဗီဇာ ရောက်မှ⟧လုပ်
        ⟦tourist နဲ့ဝင်⟧မယ်
        ⟦စာအုပ်မလို⟧ပါ
      `,
      twins: lines`
        ခရီးသွား
        ဗီဇာရုံး
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    ko: {
      patterns: lines`
        (관광비자|무비자|관광 목적|관광으로) .. (입국|들어|먼저|가서)*
        (무비자|관광으로|여행으로|관광비자로|90일 무비자) ?(입국|1년|라|로|가능|체류|전환)*
        (비자|서류) ?(만료|끝나|없어도|없이도|없는) ?(되신|신)? ?(분|도|해결|괜찮)*
        계약서는? ?(도착 후|와서|현지|도착하)*
        비자(는|은|도|걱정)? ?(걱정 ?(마|말|안|없|노)|필요 ?없|없어도|와서 ?(해|만|처리)|도착해서|현지에서 ?(해|만|전환))*
        여권만 (있으면|들고|챙기|가지고|있으신|준비)*
        (일단|먼저|우선) ?(관광|여행|무비자)(으로|로|비자로)? ?(들어|입국|가|오)*
        (비자|체류)(는|은)? ?(입국 후|들어와서|와서|현지에서) ?(전환|변경|처리|연장)*
      `,
      match: lines`
        ⟦관광비자 입국⟧ 하면 됨
        ⟦무비자 입국⟧ 가능
        ⟦무비자 입국⟧ 후 전환
        ⟦계약서는 도착 후⟧
        ⟦비자 걱정 마시고⟧
        ⟦여권만 있으면⟧ 출발
      `,
      twins: lines`
        관광버스
        비 오는 날
        근처 카페 직원 모집
        주말 알바 구합니다
        비자 신청 대행
      `,
    },
    ja: {
      patterns: lines`
        (観光ビザ|観光目的|ノービザ|観光で) .. (入国|入って|行って|大丈夫|ok)?
        (観光(で|ビザ|名目|目的)|ノービザ|ビザなし|留学ビザ)(で|の|が)? .. (入|行|渡航|ok|大丈夫|終わる|切れ)
        ビザは(現地|着いてから|後から|こちら)
        ビザ(は|も|なんて)?(いらない|いりません|いらん|気にし|心配い|心配な|後で|あとで|着いて|着いたら|向こうで)
        パスポート(だけ|さえ|のみ)(あれば|持って|で|用意|お持ち)
      `,
      match: lines`
        ⟦観光ビザで入国⟧
        ⟦観光で入って⟧
        ⟦観光ビザで入⟧れます
        ⟦ビザは現地⟧で取ります
        ⟦ビザは向こうで⟧取ります
        ⟦パスポートだけあれば⟧行ける
      `,
      twins: lines`
        観光バスで行く
        美術館
        近所のカフェでスタッフ募集
        明日は雨です
        ビザの申請に必要な書類
      `,
    },
    km: {
      patterns: lines`
        (វីសា|ទិដ្ឋាការ)(ទេសចរណ៍|ទេសចរ|លេង)
        (មិនបាច់|មិនចាំបាច់|អត់ត្រូវ)(មាន)?(វីសា|លិខិតឆ្លងដែន|ប៉ាស្ស័រ|អត្តសញ្ញាណប័ណ្ណ|បោះត្រា)
        (គ្មានការធានា|មិនសួរប្រវត្តិ|លិខិតឆ្លងដែន .. ធ្វើឲ្យ)
        (វីសា|ទិដ្ឋាការ|visa) .. (លេង|ទេសចរ|ដើរលេង|ទៅលេង|tourist) .. (សិន|មុន|ចាំ|ធ្វើការ|ប្ដូរ|ប្តូរ)?
        (ចូល|ទៅ|មក|ឆ្លង)(តាម|ដោយ|ជា|លេង)?(វីសា)?(ទេសចរ|ភ្ញៀវទេសចរ) .. (សិន|មុន|ចាំ|ធ្វើ)
      `,
      match: lines`
        ⟦មិនបាច់វីសា⟧
        ⟦វីសាទេសចរណ៍⟧
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        ວີຊາ(ທ່ອງທ່ຽວ|ທ່ຽວ)(ກ່ອນ)?
        (ບໍ່ໃຊ້|ບໍ່ຕ້ອງມີ|ບໍ່ຕ້ອງໃຊ້|ບໍ່ມີ)(ພາສປອດ|ເອກະສານ|ວີຊາ|ເຫຼັ້ມ|ປຶ້ມ)(ກໍ)?
        ວີຊາ .. (ໄປຮອດ|ທີຫຼັງ)
        (ບໍ່ມີ|ບໍ່ຕ້ອງມີ|ບໍ່ຕ້ອງເຮັດ|ບໍ່ຕ້ອງໃຊ້|ບໍ່ຕ້ອງ)(ໃບອະນຸຍາດ|ວີຊາ|ພາສ|ພາດສະປອດ|ໜັງສືຜ່ານແດນ|ໃບຜ່ານແດນ)
        (ໄປ|ເຂົ້າ|ຂ້າມ)(ແບບ)(ທ່ອງທ່ຽວ|ນັກທ່ອງທ່ຽວ|ທ່ຽວ|ທົວ)
      `,
      match: lines`
        ໄປ⟦ວີຊາທ່ຽວກ່ອນ⟧
        ⟦ບໍ່ໃຊ້ພາສປອດ⟧
        ⟦ໄປແບບທ່ອງທ່ຽວ⟧ກ່ອນ
      `,
      twins: lines`
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ໄປທ່ຽວວັງວຽງ
      `,
    },
  },
};

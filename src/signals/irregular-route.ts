import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const irregularRoute: Signal = {
  id: 'IRREGULAR_ROUTE',
  group: 'logistics',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'Over a border by boat, trail or without a stamp, with somebody who takes the reader across, or through another country to the real place.',
  notThis: ['Ordinary transit flights', 'News about smuggling'],
  sources: [
    'MY-CNA-2022',
    'PH-DFA-2023',
    'ZA-2025a',
    'PH-BI-XMAS',
    'PH-NBI',
    'IN-MEA-2022',
    'VN-BT-POLICE',
    'CN-EMB-KH-2022',
  ],
  words: {
    en: {
      patterns: lines`
        (small |short |by |the |a |last part )?boat (ride |crossing )?(across|over|to the other side|# min*|last part)
        (cross|crosses|crossing|over|across) (the )?(river|border) (by|in|with|at night|on foot|with our|with the)
        (no|without) (a |any )?(stamp|passport stamp|exit stamp|immigration stamp)
        (no|without) passport (needed|required|necessary|also can|ok|can also)
        (last part|final part|then) (is )?(a |by )?(small )?(boat|river)
        (our|the|my) (person|man|guy|people|guide|driver|agent|brother) (takes|take|will take|brings|bring|will bring|carry|carries) (you|u) (across|over|through|in|to the other side)
        (jungle|back|special|secret|natural) (route|road|path|way) (to|across|over|through|into)
        (illegal|border) (run|jump|crossing) (by|arranged|included|at night)
        border pick ?up
        (via|through|by|use|have|with|may) (the |a |our )?(back ?door|backdoor)
        (route|road|way) (by )?(road )?(via|through) .. (our|my) (man|people|guide|driver|contact)
        (guide|runner|escort|our man) (will )?(takes?|bring|brings|walks?|cross*) (you |u )?(over|across|through) (the )?(border|river|hill*|bush|forest)
        !(passport|pp) (expired|dead|lost|blacklisted) (also |still |even |is )?(can|ok|okay|go|no problem|fine|we)
      `,
      match: lines`
        From Bangkok a van, then ⟦cross the river by⟧ boat.
        ⟦No passport needed⟧, somebody waits at the border.
        Possible ⟦via backdoor⟧ for old hands
      `,
      twins: lines`
        The ferry to the island leaves at nine.
        Flight with a transit in Doha.
        Use the back gate of the shop.
      `,
    },
    zh: {
      patterns: lines`
        要求偷渡 @CN-REPO-KB
        (走|过)(小路|山路|水路|边境|河|便道|界河|后门|特殊通道|绿色通道|偷渡)(过去|过|出|出去|去)? .. (有人|带你|带路|安排|不用护照)
        (偷渡|走线|蛇头|翻山|坐船过河|摩托过境|小船过|绕关)
        !(没有|没|无|不用|不需|不要)护照(也|都|亦)?(可以|能|行|不要紧|可|有办法|没关系|能走)
        (黑名单|限制出境|征信|失信|通缉|卡出境) .. (也|都)?(能|可以|有办法|可谈|安排|走)
        (贵宾通道|vip通道|快速通道)(带|出|过)
        有人带(路|过去|过境|过河|你过)
        !护照(那东西)?(用不上|过期没关系|过期也行|丢了也能来|都不用)
        (走|穿)(一段|一小段)?(树林|山路|山里|后山|小路|雨林|便道)(,|,)? ?(.. )?(过境|过去就|包安全|不查|到对面)
        走的不是机场
        (凌晨|半夜|夜里)(换|转)(车|三台车|几趟车|船)
        (出入境|证件|边境|关口)(方面)?(叔|我|我们|老板)?有(熟人|关系|人打点|人)
        (过河|过境)(有人|我们)(打点|安排|接)
        (走|坐)水路(过去|出去|,|,|进)
        !不(走|过|经)(口岸|海关|关口|正关|边检|国门)
        (剩下|后面|接下来|后半)(的)?(路|那段|路程|一段)(有人|有车|我们|公司)(.. )?(接|带)
      `,
      match: lines`
        ⟦没有护照也能⟧走
        ⟦走小路过去有人⟧接
        ⟦走山路,包安全⟧
        ⟦不走口岸⟧那边
      `,
      twins: lines`
        周末走山路去露营
        偷得浮生半日闲
        走路上班只要五分钟
        不走高速
      `,
    },
    vi: {
      patterns: lines`
        xuất cảnh trái phép @VN-SOHA-2026
        (đường|đi) (tiểu ngạch|mòn|rừng|chui|lối mở|đường mòn|sông)
        (vượt biên|qua sông|qua đêm) .. (đò|xuồng|ghe|có người|xe ôm|đón)
        !(không|ko|k|khỏi) (cần|có) (hộ chiếu|passport|giấy tờ|hc) .. (cũng|vẫn|đi|được|ok)
        (xe|người) .. (mộc bài|xa mát|tịnh biên|lệ thanh|cửa khẩu) .. (mỗi tối|đón|qua|đưa)
        (đang )?quá hạn cũng có cách đi
        (đi|băng|qua|xuyên) (bộ )?(rừng|bìa rừng|ruộng|lô cao su|đường rừng) .. (có người|có ng|dắt|xe bán tải|chú|đón)
        (có )?(người|ng|anh em|thằng) .. (dắt|dẫn|đưa) (qua|sang|đi) (sông|biên|bờ|rừng|bển|cửa)
        (ghe|xuồng|vỏ lãi|đò) .. (qua|sang|đưa khách|ban đêm|bển)
        (k0|không|ko|k) (h/c|hc|hộ chiếu|passport|giấy tờ) .. (rừng|sông|đường|cũng đi|vẫn đi)
        (người bên kia|người bển|bên kia có người|xe bên kia) (đón|rước)
        (đi|xài|làm) (bằng )?(giấy thông hành|thông hành) .. (có người|người dẫn|dẫn|dắt|đón)
        !(không|ko|khỏi|né|tránh|k) (cần )?(qua|đi|đi qua|ghé|gặp) (cửa khẩu|hải quan|chốt|đồn|trạm)
      `,
      never: lines`
        không phải chui
        ko phải chui
      `,
      match: lines`
        Đi ⟦đường tiểu ngạch⟧ cho nhanh
        ⟦không cần hộ chiếu vẫn⟧ qua
        tới nơi ⟦có người dẫn qua sông⟧
        ⟦đi giấy thông hành, có người⟧ dẫn
        đi đường trong, ⟦khỏi qua cửa khẩu⟧
      `,
      twins: lines`
        Đi đường vòng tránh kẹt xe
        Bánh canh ghẹ ngon lắm
        Người bán hàng bên sông
        Làm giấy thông hành ở phường
        Qua cửa khẩu nhớ làm thủ tục
      `,
    },
    th: {
      patterns: lines`
        !(ไม่มี|ไม่ต้องใช้|ไม่ใช้|ไม่ต้องมี|บ่มี|ไม่ต้องปั๊ม)(พาส|พาสปอร์ต|หนังสือเดินทาง|บัตร|ตราประทับ) .. (ก็|กะ|ได้|ไป|มา|เดี๋ยว|ข้าม)?
        (ช่องทางธรรมชาติ|ทางธรรมชาติ|ข้ามน้ำ|ลงเรือ|นั่งเรือข้าม|เรือข้าม|ข้ามเรือ|ทางลัด|ลักลอบ|ด่านเถื่อน|ข้ามท่า|ท่าน้ำ|เลี่ยงด่าน|ทางเลี่ยง) .. (พา|ไป|มีคน|คน|ไม่ต้อง|ข้าม|รับ|ด่าน|จบ)
        (ไม่มี)(พาส|เล่ม|พาสปอร์ต|หนังสือเดินทาง)(สปอร์ต)?(ก็)?(มาได้|ข้ามได้|ไปได้|พาเดิน|= เราพาเดิน)
        (พาเดินข้าม|พาเดินป่า|พาข้าม)(น้ำ|คลอง|ให้)?
        (เดินข้าม|ข้ามฝั่ง)(น้ำ|คลอง|ป่า|ให้|ไปให้|ช่องทาง|ตอนกลางคืน|ตอนดึก)
        (ลงเรือ|ข้าม|นั่งเรือ|เดินป่า)(.. )?(กลางคืน|ตอนดึก|ตีสอง|ตีสาม|มืดๆ|ตอนมืด)
        !(ไม่ผ่าน|ไม่ต้องผ่าน|เลี่ยง|อ้อม|หลบ)(ด่าน|ตม|ด่านตรวจ|จุดตรวจ|ตำรวจ)
        (พาลงเรือ|มีคนรับต่อ|(มีคนพา|คนพา)(ข้าม|ลงเรือ|เดิน|เข้า|ลอด|ไปต่อ))
      `,
      match: lines`
        ⟦ไม่มีพาสก็ไปได้⟧
        ⟦พาข้าม⟧ตอนค่ำ
        ⟦ไม่ผ่านด่าน⟧
      `,
      twins: lines`
        นั่งเรือเที่ยวเกาะ
        เดินเล่นริมน้ำ
        ผ่านด่านเก็บเงิน
      `,
    },
    id: {
      patterns: lines`
        (nyebrang|nyeberang|menyeberang|seberang|lewat|naik) (sungai|perahu|speedboat|kapal kecil|jalan tikus|hutan|laut|pelabuhan kecil) .. (dijemput|aman|malam|ga pakai|tanpa|dibawa)
        !(tanpa|ga pakai|ga perlu|gak perlu|tdk pakai|no) (paspor|passport|cap|stempel|imigrasi) .. (bisa|gapapa|aman|tetap|lewat)
        jalur (belakang|tikus|gelap|hutan)
        (no|tanpa) ktp check
        (via|lewat|muter) .. (jalan darat|darat|perbatasan) .. (malam|orang kita|jemput)
        (blacklist|cekal|paspor mati|str mati) .. (bisa|gpp|gapapa|aman|diurus)
        (rumah aman|penampungan) .. (nyebrang|menyeberang|kapal|speed)
        (dijemput|nyebrang|menyeberang|lewat) .. (pinggir sungai|sungai|speedboat|pelabuhan tikus|malam)
        (paspor|passport|pasport) .. (ga|gak|gk|tidak|tdk|nggak|ga usah|ga perlu|gak perlu|tanpa) (di)?(cap|stempel)
        !(paspor|passport) (mati|expired|habis|hilang) (pun |juga |tetap |tetep )?(jalan|bisa|ok|gpp|aman|gas)
      `,
      match: lines`
        Ada ⟦jalur tikus⟧ nanti
        ⟦tanpa paspor bisa⟧ berangkat
      `,
      twins: lines`
        Naik kapal ke Lombok
        Seberang jalan ada bank
      `,
    },
    ms: {
      patterns: lines`
        (ikut|guna|lalu) (jalan|laluan) (biasa|tikus|belakang|dalam|lain|sungai|air|gelap)
        (laluan|jalan) (lain|tikus|belakang)
        !(passport|border pass|paspot) .. (xde|takde|tiada) (xpe|takpe|pun boleh|pun ok)
        (sungai|bot|perahu) .. (menyeberang|seberang|lintas|ke sana)
        (imigresen|immigresen) .. (settle|lepas|kautim|boleh jalan)
        (terbang|tarabang|ikut|naik) .. (supaya|biar) (inda|tak|x) ramai tanya
        (kompom|confirm)? ?(lepas|lepaskan) (imigresen|kastam|sempadan) .. (orang kita|orang dalam)
        !(passport|pasport|paspot) .. (tak payah|xpayah|x payah|tak perlu|xperlu|tanpa|tak|takyah|xyah) (di)?(chop|cop|cap|stamp)
        !(tanpa|tak payah|xpayah|xyah|takyah|no) (chop|cop|stamp) (passport|pasport|keluar|masuk|imigresen)?
        !(passport|pasport|paspot) (mati|expired|tamat|xde|takde|hilang) (pun )?(jalan|jln|boleh|ok|on|lepas|xpe|takpe)
      `,
      match: lines`
        ⟦guna laluan lain⟧, selamat
        ⟦passport kalau takde xpe⟧
      `,
      twins: lines`
        Jalan sesak pagi ini
        Bot nelayan pulang
      `,
    },
    tl: {
      patterns: lines`
        (backdoor|southern backdoor|bangka|via sabah|via tawi|likod) .. (assist|daan|hatid|sakay|ok)
        !(kahit|walang|no) (wala ka )?(passport|papel) .. (ok|pwede|makakaalis|lang)
        (sagot|assist) .. (exit|io|immigration|entry)
        (io|immigration) .. (kontak|kausap|assist|escort|may tao)
        (walang|wala) tatak
        (van|sasakyan|bangka) .. (golok|ilog|madaling araw|2 gabi|gabi byahe|tawid)
        (exit|labas) (sagot|assist|ayos na)
        (sundo|hatid) .. (sa ilog|ilog madaling)
        (tatawid|tawid|itatawid|pagtawid|itinatawid) .. (ilog|border|bangka|kabila|gabi) .. (bangka|company|kumpanya|konti|lang|may|madaling|gabi)?
        !(di|hindi|walang|no|wala nang) (na )?(tatak|stamp|tatatakan|matatakan)
      `,
      match: lines`
        ⟦southern backdoor assist⟧
        Kahit ⟦walang passport pwede⟧
      `,
      twins: lines`
        Bangka sa lawa
        Pinto sa likod
      `,
    },
    ko: {
      patterns: lines`
        (강|국경)(은|을)? ?(보트|배|걸어서|건너|넘)*
        (본인 )?여권 (없어도|없이도|필요 없) ?(진행|가능|됩|됨|갈)*
        (검정 밴|밴이 기다|밴으로 갈아|차 갈아)*
        !(출입국|검문소|국경|세관|심사)(을|은|는|도)? ?(안 거치|거치지 않|피해서|우회|안 통과|없이 들어)*
      `,
      match: lines`
        ⟦강은 보트로⟧ 3분
        ⟦여권 없어도 진행⟧ 가능
        ⟦검문소 안 거치고⟧ 들어가요
      `,
      twins: lines`
        근처 카페 직원 모집
        주말 알바 구합니다
        검문소 앞 식당
      `,
    },
    ja: {
      patterns: lines`
        (渡り方|越え方|国境の越)(は)?(こちら|指示)
        (川|国境)を(渡|越)(って|え|る)
        パスポート(無くても|なくても|いらない)(ok|可|行|大丈夫)
        !(審査|検問|イミグレ|税関|国境)(は|を)?(通らな|避け|なしで|スルー)
      `,
      match: lines`
        ⟦渡り方はこちら⟧で
        ⟦国境を越え⟧て迎えの車
        ⟦検問は避け⟧て行きます
      `,
      twins: lines`
        近所のお祭り
        パスポートの更新
        審査に通らないローンはこちら
      `,
    },
    my: {
      patterns: lines`
        (လှေနဲ့ကူး|မြစ်ကူး|တောလမ်း|လမ်းခရီး .. တော|ခြေလျင်|နယ်စပ်ပတ်လမ်း|နေ့ချင်းလွတ်လမ်း|ဂိတ် .. ဖြတ်|လှေနဲ့ ကူး|ညဘက်ကူး)
        (ဂိတ်ကြေး|လမ်းကြေး) .. (ရှင်းပြီး|ပေးပြီး)
      `,
      match: lines`
        ⟦လှေနဲ့ကူး⟧မယ်
        ⟦တောလမ်း⟧က သွားရမယ်
      `,
      twins: lines`
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (ឆ្លងព្រំដែន|ឆ្លងអូរ|ឆ្លងទន្លេ|ឆ្លងព្រៃ) .. (មានគេ|យប់|មិនបាច់|ទូក|ទទួល|នាំ)
        មិនបាច់បោះត្រា
        !(លិខិតឆ្លងដែន|ប៉ាស្ស័រ|ប៉ាស្ព័រ|passport) ?(អត់|គ្មាន|មិនមាន|អត់មាន)(ក៏)? ?(ឆ្លង|បាន|ទៅ)
        !(អត់|គ្មាន|មិនមាន|អត់មាន) ?(លិខិតឆ្លងដែន|ប៉ាស្ស័រ|ប៉ាស្ព័រ|passport) ?(ក៏)? ?(ឆ្លង|បាន|ទៅ)
        ឆ្លង .. (អ្នកនាំ|គេនាំ|នាំផ្លូវ|មានគេចាំ)
      `,
      match: lines`
        ⟦ឆ្លងព្រំដែនមានគេ⟧ទទួល
        ⟦មិនបាច់បោះត្រា⟧
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        (ຂ້າມເຮືອ|ໄປເຮືອ|ນັ່ງເຮືອ|ຂ້າມນ້ຳ|ຂ້າມຂອງ) .. (ມີຄົນພາ|ກາງຄືນ|ບໍ່ຕ້ອງ|ໄປ)
        (ຍ່າງ|ທາງປ່າ|ຜ່ານປ່າ) .. (ມີຄົນພາ|ເຄິ່ງຄືນ|ກາງຄືນ)
        ມີຄົນພາຂ້າມ
        !(ບໍ່ຜ່ານ|ບໍ່ຕ້ອງຜ່ານ|ຫຼີກ|ອ້ອມ)(ດ່ານ|ຕມ|ຕຳຫຼວດ)
      `,
      match: lines`
        ⟦ມີຄົນພາຂ້າມ⟧
        ⟦ໄປເຮືອກາງຄືນ⟧
        ⟦ບໍ່ຕ້ອງຜ່ານດ່ານ⟧
      `,
      twins: lines`
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ຜ່ານດ່ານພາສີ
      `,
    },
  },
};

import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const minorTargeted: Signal = {
  id: 'MINOR_TARGETED',
  group: 'offer',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'People under 18 are accepted or addressed for work far from home.',
  notThis: ['Local part-time work for pupils'],
  sources: ['VN-TN-2022', 'VN-LAOCAI', 'TH-MIRROR-2025', 'SIXTHTONE'],
  words: {
    en: {
      patterns: lines`
        (age|aged|from|above|over|at least) (14|15|16|17)( and (up|above)| up| above| years| yrs|-| to) .. (abroad|overseas|flight|ticket|passport|office|chat)
        (16|17|15) (years |yrs |yo )?(also |is )?(ok|okay|can|welcome|accepted|fine|no problem)
        (under|below) (18|age|eighteen) (also |is |can |are )?(ok|okay|can|welcome|accepted|no problem|arrange*)
        (minor|minors|underage) (ok|okay|can|welcome|accepted|no problem)
        (no|without) (id|ic) (card )?(also |is )?(ok|can|fine) .. (age|young|16|17)
      `,
      match: lines`
        ⟦16 also ok⟧, we make the paper
        ⟦Under 18 is ok⟧ too
      `,
      twins: lines`
        Children under 18 enter free.
        The team for boys of 16 won.
      `,
    },
    zh: {
      patterns: lines`
        (16|17|15|十六|十七|十五)(岁|周岁)?(也|都|以上|就|即可|可以|左右)(可以|可|收|行|要|能|)
        (未成年|未满18|未满十八|学生)(也|都|亦)?(可|可以|收|要|行|能来)
        (职高|技校|中专|职校|初中|高中|卫校)(.. )?(应届|在读|毕业|辍学|肄业|没毕业)(.. )?(娃|孩子|小孩|都收|也收|也行|也可|都可以)
      `,
      match: lines`
        ⟦未成年也可⟧以
        ⟦16岁也收⟧
        招⟦职高应届的娃⟧
      `,
      twins: lines`
        未成年人禁止入内
        16岁生日快乐
        职高应届毕业典礼
      `,
    },
    vi: {
      patterns: lines`
        (từ |tuổi từ |trên )?(14|15|16|17) (tuổi )?(trở lên|cũng nhận|cũng được|nhận|ok)
        (chưa đủ|dưới|chưa) 18 .. (cũng|nhận|được|lo|ok)
        (học sinh|sinh viên) .. (hè|nghỉ) .. (đi làm|nước ngoài|bao vé)
        (tuổi )?(14|15|16|17) (tuổi )?(cũng|vẫn|đều) (được|dc|đc|nhận|ok|lấy|làm|đi|tốt)
        (sửa|chỉnh|đổi|khai tăng|làm lại) (năm sinh|tuổi|giấy khai sinh)
      `,
      match: lines`
        ⟦16 tuổi cũng nhận⟧
        ⟦chưa đủ 18 tuổi cũng⟧ được
        ⟦tuổi 17 cũng dc⟧
      `,
      twins: lines`
        Sinh nhật 16 tuổi
        Cấm người dưới 18 tuổi
        17 tuổi cũng biết nấu ăn
      `,
    },
    th: {
      patterns: lines`
        (อายุ|วัย) ?(14|15|16|17)(ปี)? ?(ขึ้นไป|ก็รับ|ก็ได้|รับ)
        (ต่ำกว่า|ไม่ถึง|ยังไม่)(18|สิบแปด|บรรลุ) .. (ก็|รับ|ได้|ทำให้)
        (15|16|17) ?(ปี|ขวบ)? ?(ก็|กะ)(ได้|รับ|มา|ทำ|โอเค|ไป)
        (เปลี่ยน|แก้|เพิ่ม|ทำ)(วันเกิด|ปีเกิด|อายุ|บัตรใหม่)(ให้|ได้)
      `,
      match: lines`
        ⟦อายุ 16 ก็รับ⟧
        ⟦ไม่ถึง18ก็⟧ได้
        ⟦16 ก็รับ⟧
      `,
      twins: lines`
        เด็กต่ำกว่า 12 เข้าฟรี
        แข่งรุ่นอายุ 15
        อายุ 15 ก็สูงแล้ว
      `,
    },
    id: {
      patterns: lines`
        (usia|umur|minimal|mulai|dari) (14|15|16|17)( tahun| th| thn)? .. (boleh|bisa|ok|keatas|ke atas)
        (di bawah|dibawah|belum) (18|17|umur) .. (bisa|gpp|gapapa|ok|diurus|boleh)
        (tanpa|blm punya|belum punya) ktp .. (bisa|gpp|gapapa|ok)
      `,
      match: lines`
        ⟦umur 16 boleh⟧
        ⟦belum punya ktp bisa⟧ diurus
      `,
      twins: lines`
        Anak umur 16 lomba lari
        KTP elektronik baru
      `,
    },
    ms: {
      patterns: lines`
        (umur|bawah|dari) (15|16|17) .. (boleh|ok|pun|ke atas)
        (bawah 18|bawah umur|belum 18) .. (boleh|ok|settle|pun)
      `,
      match: lines`
        ⟦umur 16 pun boleh⟧
        ⟦bawah 18 boleh⟧
      `,
      twins: lines`
        Bawah 12 tahun percuma
        Kelas umur 7
      `,
    },
    tl: {
      patterns: lines`
        (16|17|15) (yrs old|y/o|anyos) .. (pwede|ok|pasok)
        (menor|minor|wala pang 18|below 18) .. (pwede|ok|papel|aayusin)
      `,
      match: lines`
        ⟦17 anyos pwede⟧
        ⟦menor de edad ok⟧ lang
      `,
      twins: lines`
        Bawal ang menor
        Anak kong 15 anyos nag-aaral
      `,
    },
    lo: {
      patterns: lines`
        (ອາຍຸ)? ?(14|15|16|17) ?(ປີ)? ?(ກໍ|ກະ|ກໍ່)?(ບໍ່ເປັນຫຍັງ|ຮັບ|ໄດ້|ໄປໄດ້|ຂຶ້ນໄປ)
        (ປ່ຽນ|ແກ້|ເພີ່ມ)(ປີເກີດ|ອາຍຸ|ວັນເກີດ)
      `,
      match: lines`
        ລາວ⟦ອາຍຸ 16 ບໍ່ເປັນຫຍັງ⟧
        ⟦ປ່ຽນປີເກີດ⟧ໃຫ້ໄດ້
      `,
      twins: lines`
        ມື້ນີ້ວັນທີ 16
        ອາຍຸຍືນໝັ້ນ
      `,
    },
    ko: {
      patterns: lines`
        (미성년|17살|16살|만 17세|민증 없)* .. (가능|ok|환영|상관없|받아|괜찮)*
      `,
      match: lines`
        ⟦미성년자도 가능⟧
        ⟦17살도 괜찮아요⟧
      `,
      twins: lines`
        17살 생일 축하해
        미성년자 출입금지
      `,
    },
    ja: {
      patterns: lines`
        (未成年|16歳|17歳|親の同意)(でも|も|の方も|なし|は)?(ok|可|大丈夫|いらない|不要|歓迎|で応募)
      `,
      match: lines`
        ⟦未成年でもOK⟧
        ⟦親の同意不要⟧
      `,
      twins: lines`
        未成年者の飲酒は禁止
        17歳の誕生日
      `,
    },
  },
};

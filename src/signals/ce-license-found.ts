import { findLicenceLookup } from './licence-lookup.ts';
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceLicenseFound: Signal = {
  id: 'CE_LICENSE_FOUND',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'A licence, job order or registration number of the recruiter or company is named.',
  notThis: ['A reason to stop checking: licensed agencies are impersonated'],
  sources: ['TH-DOE-2024', 'PH-POEA'],
  words: {
    en: {
      patterns: lines`
        (licence|license|lic|registration|reg|accreditation|permit) (no|number|nr)
        (job order|demand letter|approved job order|jo number|jo no)
        (dmw|poea|doe|nea|slbfe|ra|rc|bmet) (licen*|licensed|accredited|reg*|approved|no|number|agency)
        (licenced|licensed) (agency|recruitment|recruiter|manpower|by)
        (licensed|registered|accredited) (recruitment |manpower |placement |private )?(agency|agencies|employer)
        (government|govt|embassy|ministry) (approved|registered|to government|programme|program|scheme)
        g2g
      `,
      match: lines`
        ⟦License number⟧ 000/2020
        A ⟦licensed agency⟧ in the capital
      `,
      twins: lines`
        A driving exam on Monday.
        My dog has a number.
      `,
    },
    zh: {
      patterns: lines`
        (许可证|营业执照|劳务许可|登记证号|注册号|统一编号|统编|许可字号|就业服务)(号|编号|字第|:|：|字号|证)?
        (外派劳务|对外劳务|劳务合作|商务部|人社局|劳动局|劳动部|职介所|仲介公司|人力仲介) .. (许可|备案|资质|核准|企业)?
        (研修生|技能实习|特定技能|政府项目)
      `,
      match: lines`
        ⟦营业执照号⟧可查
        ⟦对外劳务⟧公司
      `,
      twins: lines`
        驾照换发
        登记表在前台
      `,
    },
    vi: {
      patterns: lines`
        (giấy phép số|gpxklđ|số giấy phép|mã số thuế|mst|cục quản lý lao động|dolab|bộ lao động|sở lao động|hợp đồng cung ứng|xuất khẩu lao động số)
        (chương trình|kỳ thi|diện) (eps|tts|thực tập sinh|im japan|tokutei|kỹ năng đặc định|đặc định)
        (đơn hàng|xí nghiệp|nghiệp đoàn) .. (thực tập sinh|tokutei|eps|nhật|đài)
      `,
      match: lines`
        ⟦Giấy phép số⟧ 000/LĐTBXH
        Đi theo ⟦chương trình EPS⟧
      `,
      twins: lines`
        Phép tính cộng trừ
        Chương trình ca nhạc
      `,
    },
    th: {
      patterns: lines`
        (ใบอนุญาตเลขที่|เลขที่ใบอนุญาต|ใบอนุญาตจัดหางาน|ทะเบียนเลขที่|ใบอนุญาต) ?(ที่|เลข|ต|#)?
        (กรมการจัดหางานจัดส่ง|รัฐจัดส่ง|จัดส่งโดยรัฐ|โครงการ eps|eps|im japan|จัดหางานจังหวัด|บริษัทจัดหางาน)
      `,
      never: lines`
        ไม่ต้องมีใบอนุญาต
        ใบอนุญาตทำงาน
      `,
      match: lines`
        ⟦ใบอนุญาตเลขที่ ต⟧.000/2560
        ⟦บริษัทจัดหางาน⟧ สยามใจดี
      `,
      twins: lines`
        สอบใบขับขี่
        ทะเบียนรถสวย
      `,
    },
    id: {
      patterns: lines`
        (sip2mi|siup|p3mi|sippmi|sip3mi|nib|izin usaha|izin resmi|nomor izin|lisensi) (no|nomor|:|resmi|kemnaker|bp2mi|depnaker)?
        (p3mi|pptkis|lpk so|lpk|bp2mi|kp2mi|disnaker|sisko|sending organization|kemnaker|g to g|gtog|id pmi|siskop2mi|job order|perjanjian kerja)
      `,
      never: lines`
        tanpa izin
        minta izin
        izin keluar
      `,
      match: lines`
        Penempatan lewat ⟦P3MI⟧ terdaftar
        ⟦NIB no⟧ 0000
      `,
      twins: lines`
        Minta maaf sebelumnya
        Lulusan tata boga
      `,
    },
    ms: {
      patterns: lines`
        (lesen|no lesen|lesen aps|jtksm|agensi pekerjaan|ssm|no pendaftaran|jabatan tenaga kerja|apsc?)
      `,
      never: lines`
        tanpa lesen
        lesen memandu
      `,
      match: lines`
        Melalui ⟦agensi pekerjaan⟧ berdaftar
        ⟦no lesen⟧ 000C
      `,
      twins: lines`
        Lori bergerak
        Pendaftaran pengundi
      `,
    },
    tl: {
      patterns: lines`
        (dmw license|dmw licensed|poea license|license no|lic no|dmw accredited|job order|dmw|poea|peos|oec|dole|g2g|licensed agency)
      `,
      never: lines`
        no oec
        walang oec
        dmw accredited daw
        walang dmw
      `,
      match: lines`
        May ⟦DMW license⟧ 000
        ⟦job order⟧ approved
      `,
      twins: lines`
        Lisensya sa pagmamaneho
        Order ko dumating
      `,
    },
  },
  find: findLicenceLookup,
};

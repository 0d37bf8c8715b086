import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const openScamWork: Signal = {
  id: 'OPEN_SCAM_WORK',
  group: 'work',
  weight: 5,
  kind: 'words',
  soft: false,
  standalone: true,
  definition:
    'The offer openly asks for people who deceive others for money: love scams, fraud calls, "no fear" grey work.',
  notThis: ['News, warnings, research and satire', 'Anti-fraud jobs'],
  sources: ['ID-KEMLU-2024', 'TW-READR-2022'],
  words: {
    en: {
      patterns: lines`
        (hiring|need|needed|wanted|looking for|recruit|recruiting|vacancy) (experienced |expert |pro |good )?(scammer|scammers|yahoo boy|yahoo boys|fraud|pig butcher*)
        (love|romance|crypto|investment) (scam|scammer|scamming) (agent|chat|chatter|team|staff|work|operator|job|desk)
        (pig butchering|killing pig|sha zhu pan) (team|chatter|project|work)
        (pull|pulling|bring|find) (the )?(clients|client|customers|victims) (to|in|for|into) (invest|deposit|recharge|kill)
        (kill|slaughter) (the )?(client|customer|customers|clients|pig)
        (script|scripts) (for|to) (cheat|scam)
      `,
      match: lines`
        ⟦Hiring scammers⟧ with experience, good cut.
        ⟦Love scam chatter⟧ team wanted
      `,
      twins: lines`
        Our bank hires a fraud analyst.
        Stop scammers: report the number.
      `,
    },
    zh: {
      patterns: lines`
        想赚钱 有胆的都赚完了 @TW-READR-2022
        (招|找|要|收|诚聘|缺) .. (骗子|诈骗|电诈|杀猪盘|杀猪|车手|钓鱼手)(手|员|团队|人员|成员)
        (做|搞|干)(电诈|诈骗|杀猪盘)(的)?(来|兄弟|招|团队|公司)
        (有胆|敢闯|胆子大|胆大)(再|的|来|要)
        (杀猪盘|电诈|电信诈骗)(团队|公司|招|岗位|项目)(招|来|人)
        (ai|变声|换声|声音克隆|换脸)(.. )?(代|替|帮)(你|我们)?(讲|说|打电话|视频|聊)
      `,
      match: lines`
        ⟦招电诈手⟧,日结
        ⟦有胆再⟧来
        ⟦AI把声代你讲⟧
      `,
      twins: lines`
        警方破获电诈案
        防诈骗讲座在礼堂
        AI帮你写作文
      `,
    },
    vi: {
      patterns: lines`
        (tuyển|cần|tìm) .. (lừa đảo|scam|scammer|lừa)
        (làm|đi) (scam|lừa đảo|lừa) .. (lương|chia|%|bao)
        (scam|lừa đảo) (tình cảm|app|đầu tư) .. (tuyển|cần|team)
      `,
      match: lines`
        ⟦Tuyển người làm scam⟧
        ⟦Cần người lừa⟧ khách nước ngoài
      `,
      twins: lines`
        Công an bắt nhóm người phạm pháp
        Cẩn thận lời mời lạ
      `,
    },
    th: {
      patterns: lines`
        (รับ|หา|ต้องการ)(คน|ทีม)?(มิจฉาชีพ|สแกม|สแกมเมอร์|คอลเซ็นเตอร์เถื่อน|หลอก) .. (รายได้|งาน|ตึก|เก่ง|ลูกค้า)
        (แก๊งคอล|แก๊งค์คอล)(รับ|หา|เปิดรับ)
        (หลอก|ล่อ)(ลูกค้า|เหยื่อ|ฝรั่ง|คนไทย)(ให้)?(ลงทุน|โอน|รัก) .. (ได้ส่วนแบ่ง|ค่าคอม|รายได้)
      `,
      match: lines`
        ⟦แก๊งคอลเปิดรับ⟧คน
        ⟦หลอกลูกค้าให้ลงทุน ได้ส่วนแบ่ง⟧
      `,
      twins: lines`
        ระวังแก๊งคอลเซ็นเตอร์
        หลอกเด็กเข้านอน
      `,
    },
    id: {
      patterns: lines`
        menawarkan bekerja sebagai scammer @ID-KEMLU-2024
        (loker|lowongan|butuh|cari|dicari|kerja|open) (jadi |sebagai |tim |admin |anak )?(scammer|scam|penipu|nipu|tipu|love scam|lovescam|skem)
        (nipu|tipu|ngescam) (bule|orang luar|org|target|customer|nasabah) .. (gaji|komisi|bonus|dpt)
        (cari|dapet|dapat) (korban|target) .. (komisi|persen|bonus)
      `,
      match: lines`
        ⟦butuh scammer⟧ berpengalaman
        ⟦nipu bule komisi⟧ besar
      `,
      twins: lines`
        Awas penipu berkedok kurir
        Bule itu ramah
      `,
    },
    ms: {
      patterns: lines`
        (cari|nak|perlukan|ambil) (budak |orang |org |tim )?(scam|scammer|penipu|tipu|scam macau|love scam)
        (tipu|scam) (mat salleh|orang tua|customer|target) .. (komisen|cut|gaji|%)
      `,
      match: lines`
        ⟦Cari budak scam⟧ berpengalaman
        ⟦tipu customer cut⟧ 8%
      `,
      twins: lines`
        Awas penipu di telefon
        Jangan tipu kawan
      `,
    },
    tl: {
      patterns: lines`
        (hiring|need|hanap|naghahanap) (ng |ng mga )?(scammer|scammers|love scammer|manloloko)
        (magloko|mang scam|mag scam|mangscam) .. (kano|foreigner|sahod|kita|%)
      `,
      match: lines`
        ⟦hanap ng scammer⟧ na sanay
        ⟦mang scam ng foreigner⟧
      `,
      twins: lines`
        Ingat sa manloloko sa daan
        Foreigner sa isla
      `,
    },
  },
};

import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const cePlayerPromo: Signal = {
  id: 'CE_PLAYER_PROMO',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  hidden: true,
  definition:
    'Speaks to players, travellers or customers, not to workers: bonuses, credits, odds, tours, recharges.',
  notThis: ['Offers of work for such sites'],
  sources: ['TW-READR-2022'],
  words: {
    en: {
      patterns: lines`
        (welcome|sign ?up|new (member|player|players|user)|first (deposit|top up)|referral|free) .. (bonus|credits?|spins?|sp1ns|chips?)
        (min|minimum) (dep|deposit|depos1t|bet|withdraw)
        (odds|jackpot|scatter|turnover|cashback|rebate|predictor)
        (recharge|top ?up|deposit|dep0sit|mag deposit) .. (get|extra|bonus|cashback|gb|free|credits?)
        (coach|tour|trip|tour package|itinerary) .. (buffet|hotel|night|twin|chips|days)
        cash ?out in
        (for rent|room for rent|house for rent|for sale|second ?hand|preloved|balance when collect|cash on delivery|meet ?up only)
      `,
      match: lines`
        ⟦Welcome bonus⟧ for all
        ⟦Deposit 100 get⟧ 50
      `,
      twins: lines`
        Come and work with us.
        The bridge opens on Monday.
      `,
    },
    zh: {
      patterns: lines`
        (首充|首存|注册送|送彩金|彩金|返水|存送|体验金|优惠券|转租|出租|月租|押一付)
        (三天两夜|两天一夜|四天三夜|五天四夜|#天#夜|#日#夜|两人成行|#人成行|跟团游|自由行套票)
      `,
      match: lines`
        ⟦首充⟧送一百
        海景房⟦转租⟧
        渡假村⟦三天两夜⟧
      `,
      twins: lines`
        招客服两名
        晚饭吃面
      `,
    },
    vi: {
      patterns: lines`
        (nạp đầu tặng|nạp lần đầu (tặng|nhận|được)|tặng (100|150|200)|giftcode|hoàn trả|tân thủ|tỷ giá|đổi tiền|kèo|khuyến mãi|tour trọn gói|tour giá|đặt tour|tour # ngày|rút nhanh|review chuyến|hội viên mới|thành viên mới|phiếu chơi)
        (cho thuê phòng|phòng trọ|giữ chỗ|cho thuê nhà|thanh lý|bay thẳng|khách tự)
      `,
      match: lines`
        ⟦Nạp đầu tặng⟧ 100
        ⟦Tour 2 ngày⟧ một đêm
      `,
      twins: lines`
        Tuyển phụ bếp
        Cần thợ sơn
      `,
    },
    th: {
      patterns: lines`
        (เครดิตฟรี|ฝาก .. รับ|รับเครดิต|แตกง่าย|แตกหนัก|ไม่มีขั้นต่ำ|สมาชิกใหม่|ถอนไว|ยูสใหม่|โปรทัวร์|แพ็กเกจทัวร์|จองทัวร์|ทัวร์คาสิโน|ฟรีชิป|โบนัสแรกเข้า|ไม่ผ่านเอเย่นต์|ฝากซื้อ)
      `,
      match: lines`
        ⟦สมาชิกใหม่⟧รับเลย
        ⟦เครดิตฟรี⟧ทุกวัน
      `,
      twins: lines`
        รับคนล้างจาน
        ร้านเปิดเช้า
      `,
    },
    id: {
      patterns: lines`
        (bonus new member|new member|gacor|scatter|maxwin|jackpot|turnover|rtp|bonus harian|cashback|petir|link vip|depo .. bonus|deposit .. bonus|d3po .. bonus|deposit .. via|wd berapapun)
        (over kredit|kost|kosan|kontrakan|pelunasan|dijual cepat|cicilan|paket wisata|open trip|surat aman)
      `,
      match: lines`
        ⟦bonus new member⟧ 100%
        Lagi ⟦gacor⟧ malam ini
      `,
      twins: lines`
        Dicari sopir
        Warung tutup
      `,
    },
    ms: {
      patterns: lines`
        (welcome bonus|free kredit|kredit percuma|cuci (rm|cepat|#)|mega888|918kiss|rebat|preloved)
        (sewa bilik|bilik sewa|rumah sewa|homestay|campervan|baki sebelum|nak let go|utk dijual|untuk dijual)
      `,
      match: lines`
        ⟦Kredit percuma⟧ hari ini
        ⟦Preloved⟧ kasut
      `,
      twins: lines`
        Cari jurujual
        Kedai buka
      `,
    },
    tl: {
      patterns: lines`
        (payday bonus|free .. pesos|extra credits|bonus credits|color game|super ace|sugal po|luwag)
        (for rent|promo fare|hulugan|baggage|for sale|paupahan)
      `,
      match: lines`
        ⟦Payday bonus⟧ ngayon
        ⟦extra credits⟧ para sayo
      `,
      twins: lines`
        Hiring ng kusinero
        Sarado bukas
      `,
    },
    km: {
      patterns: lines`
        (ប្រាក់រង្វាន់ .. ដាក់ប្រាក់|បូណឺស .. ដាក់ប្រាក់|ដាក់ប្រាក់ .. បូណឺស|ភ្ញៀវថ្មី)
      `,
      match: lines`
        ⟦ភ្ញៀវថ្មី⟧បានប្រាក់
        ⟦ដាក់ប្រាក់លើកដំបូង បូណឺស⟧
      `,
      twins: lines`
        រើសអ្នកចុងភៅ
        ហាងបិទ
      `,
    },
    ko: {
      patterns: lines`
        (원룸|양도해|대여|반납하면|중고|판매합니다)
      `,
      match: lines`
        프놈펜 ⟦원룸⟧ 월 280불
        텐트 ⟦대여⟧
      `,
      twins: lines`
        직원 두 명 모집
        급여 협의
      `,
    },
  },
};

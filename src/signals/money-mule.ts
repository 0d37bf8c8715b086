import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added because the offer is dangerous for whoever takes it. */
export const moneyMule: Signal = {
  id: 'MONEY_MULE',
  group: 'logistics',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    "The reader's bank account, wallet, SIM, address or identity is to be used for others: receive and pass on money, parcels or one-time codes.",
  notThis: ['Cashiers, bank clerks and couriers of named companies'],
  sources: ['VN-DOMESTIC-2025'],
  words: {
    en: {
      patterns: lines`
        (receive|receiving|accept|process|collect) (client |customer |the |our |local |their )?(payments?|money|funds|transfers?|packages?|parcels?|wire) .. (your|own|personal|home|account|address|forward|commission|keep|%|reship)
        (payment|funds|transfer|remittance) (processing )?(agent|agents|assistant|representative|handler|officer)
        (rent|renting|rent out|sell|selling|buy|buying|lend|need|use) (us |your |ur |out |unused |a |old )*(bank|e ?wallet|wallet|gcash|whatsapp|telegram|facebook|fb|sim|atm|upi|paypal|binance|wechat) ?(account|accounts|acct|card|cards|sim)?s? .. (pay|rent|month|commission|week|#|%|verified|dollar|per)
        (verified|bank|savings|current) (account|accounts) (for rent|rent|needed|wanted|buy)
        (reship|reshipping|repack|package (coordinator|forward*|handler|inspector))
        (keep|take|deduct) (your )?#% .. (forward|send|transfer|rest|balance)
        (account|accounts) (rent|rental|on rent)
      `,
      match: lines`
        ⟦Payment processing agent⟧, work from home
        ⟦Receive packages at your⟧ home and send them on
      `,
      twins: lines`
        The bank opens a new branch.
        Parcel drivers wanted, own van.
      `,
    },
    zh: {
      patterns: lines`
        (收|租|买|借|出租|出售|高价收) .. (银行卡|对公账户|微信号|支付宝|电话卡|手机卡|四件套|账户|簿子|提款卡|存摺|门号|实名号)
        (银行卡|账户|微信号|手机卡|电话卡) .. (出租|租|收|借用|日租|一天|周结|日结|每月)
        (跑分|代收款|代收代付|走账|过账|过流水|收款码|代领|收水|车手) ..
        (代收|转寄|转发)(包裹|快递) .. (佣金|元|块|件)
      `,
      match: lines`
        ⟦收银行卡⟧,一套三千
        ⟦跑分⟧日结
      `,
      twins: lines`
        银行卡丢失请挂失
        手机卡套餐升级
      `,
    },
    vi: {
      patterns: lines`
        (thuê|mua|thu mua|cho thuê|bán|cần) .. (tài khoản|tk|stk|tài khoản ngân hàng|thẻ atm|sim|số tài khoản|zalo) .. (chính chủ|tháng|triệu|tr|k|%|ngân hàng|giá)
        (nhận|rút|chuyển) tiền (hộ|giùm|giúp|thay) .. (%|hoa hồng|công ty)
        (nhận hàng|nhận kiện|nhận bưu kiện) .. (gửi lại|chuyển tiếp|dán|kiện)
      `,
      match: lines`
        ⟦Thuê tài khoản ngân hàng⟧ giá cao
        ⟦rút tiền giùm công ty⟧
      `,
      twins: lines`
        Mở tài khoản cho con
        Mất sim, báo khóa
      `,
    },
    th: {
      patterns: lines`
        (รับซื้อ|รับเช่า|เช่า|ซื้อ|ขาย|จ้างเปิด|ต้องการ|หา)(บัญชี|บัญชีม้า|ซิม|สมุดบัญชี|เบอร์|บัญชีธนาคาร|แอปธนาคาร) .. (ราคา|เดือนละ|บาท|ทุกธนาคาร|รายวัน|รับเงิน|ม้า|จ่าย)?
        (รับโอน|โอนต่อ|รับเงินโอน|กดเงิน|ถอนเงิน) .. (แทน|ค่าคอม|%|บริษัท|หัก)
        (รับพัสดุ|รับกล่อง) .. (ส่งต่อ|แปะ|เปลี่ยนป้าย)
      `,
      match: lines`
        ⟦รับซื้อบัญชี เดือนละ⟧สามพัน
        ⟦จ้างเปิดบัญชี⟧
      `,
      twins: lines`
        เปิดบัญชีเด็กแรกเกิด
        ซิมเน็ตรายปี
      `,
    },
    id: {
      patterns: lines`
        (sewa|jual|beli|cari|butuh|terima|dibeli|numpang|pinjam) (akun |nomor |no )?(rekening|rek|atm|e ?wallet|akun dana|simcard|sim|buku tabungan|kartu|m ?banking|akun bank|akun wa|akun fb) .. (dibayar|perbulan|per bulan|harga|rb|jt|aktif|bisa|semua|mbanking|lengkap|fee)?
        (terima|menerima|tarik|cairkan) (pembayaran|uang|dana|transfer|paket) .. (rekening pribadi|komisi|potong|kirim lagi|teruskan|persen|%)
        payment processing agent
        (repack|ganti label|terima paket) .. (kirim|rumah|alamat)
      `,
      match: lines`
        ⟦sewa rekening aktif⟧
        ⟦jual akun bank lengkap⟧
      `,
      twins: lines`
        Buka rekening pelajar
        Paket sudah tiba di kantor
      `,
    },
    ms: {
      patterns: lines`
        (beli|sewa|jual|cari|nak) (akaun|akaun bank|kad atm|sim|bank account|akaun lama) .. (rm|sebulan|tac|bank|atm|lama|kad)?
        (terima|tukar) (parcel|bungkusan|duit|bayaran) .. (pos|label|sticker|transfer|hantar|komisen)
        akaun keldai
      `,
      match: lines`
        ⟦sewa akaun bank⟧ sebulan
        ⟦terima parcel kat rumah, tukar label⟧
      `,
      twins: lines`
        Buka akaun simpanan
        Parcel sudah sampai
      `,
    },
    tl: {
      patterns: lines`
        (buy|bili|bibili|rent|renta|paupahan|paupa|kailangan) (ng |kami ng |namin )?(gcash|e ?wallet|maya|bank account|sim|verified) .. (₱|weekly|wk|week|account|kada|mpin|verified)?
        (tatanggap|tumanggap|tatanggapin) (po |ng |nyo )?(bayad|pera|parcel|package|gadget) .. (customer|address|komisyon|ipadala|forward|company)?
        payment processing (assistant|agent)
        package coordinator
        we pay .. (verified|e wallet|sim|account)
      `,
      match: lines`
        ⟦bili kami ng gcash account⟧
        ⟦tatanggap ng bayad ng customer⟧
      `,
      twins: lines`
        Nag-cash in ako sa tindahan
        Bagong sim card ko
      `,
    },
    ko: {
      patterns: lines`
        (통장|계좌|유심|체크카드|명의|공기계) ?(#개|여러 개|여러개|두 개|세 개)? ?(이상)? ?(매입|삽니다|구매|임대|대여|빌려|우대|수급|필요)*
      `,
      match: lines`
        ⟦통장 매입⟧
        ⟦통장 3개 이상 우대⟧
      `,
      twins: lines`
        통장 정리
        계좌 이체 수수료
      `,
    },
  },
};

import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const cryptoPay: Signal = {
  id: 'CRYPTO_PAY',
  group: 'offer',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Pay in crypto money, or in cash outside any bank.',
  notThis: ['Companies whose business is crypto and who say so', 'Dollars are usual pay in some countries'],
  sources: ['ID-BP3MI-2025', 'BR-MRE'],
  words: {
    en: {
      patterns: lines`
        (salary|pay|paid|payment|payout|wages|cash or|s@lary|payroll) .. (usdt|u$dt|crypto|bitcoin|btc)
        (paid|pay|salary) in (u|usdt|crypto)
        # ?(k )?(-|–|to )?(# ?k? ?)?usdt
        #(00)? ?u (base|basic|and|per|monthly|net|fixed|each|a month|comm)
        (base|basic|salary|fixed) #(k)? ?u
        (usdt|crypto) (salary|weekly|monthly|every|paid|pay|cash)
      `,
      match: lines`
        ⟦Salary in USDT⟧ on the tenth
        Desk job, ⟦1500 USDT⟧
      `,
      twins: lines`
        Bitcoin fell again yesterday.
        I sell my old phone, cash only.
      `,
    },
    zh: {
      patterns: lines`
        (工资u|u工资|区内通用u|底#u)
        (usdt|u结|泰达币|虚拟币|加密货币|比特币) .. (发|结|工资|结算|发薪|付|发放|月结)
        (工资|薪水|底薪|结算|薪资|日结|发薪|保底|底) .. (usdt|用u|发u|u结|虚拟币|泰达币)
        #u(加|起|底|保底|提|红包|以上)
        (过数|出粮|结算|发工资|发薪|人工|工资|佣金)(用|出|发|走|以)u
      `,
      match: lines`
        ⟦工资发U⟧
        待遇⟦U结,每月结⟧
        ⟦过数用U⟧
      `,
      twins: lines`
        比特币又跌了
        工资打到银行卡
      `,
    },
    vi: {
      patterns: lines`
        (lương|trả|thanh toán|nhận|cứng) .. (usdt|tiền số|tiền ảo|crypto|bằng u)
        (cứng |lương |lương cứng )?# ?u (hoa hồng|cứng|,|/|bao)
        (cứng|lương|lương cứng|thử việc|đạt) .. # ?u
        # ?u (thử việc|cứng|cơ bản|+|cộng|một tháng|tháng)
      `,
      match: lines`
        ⟦Lương trả bằng usdt⟧
        ⟦thanh toán usdt⟧ hàng tuần
        ⟦1.000u thử việc⟧ bảy ngày
      `,
      twins: lines`
        Giá vàng hôm nay tăng
        Chuyển khoản ngân hàng
        Ăn u ơ như em bé
      `,
    },
    th: {
      patterns: lines`
        (จ่าย|เงินเดือน|รับ|ค่าจ้าง) .. (usdt|คริปโต|เหรียญคริปโต|คริปโท|u )
        # ?usdt
        (จ่ายสด|เงินสด)หรือ usdt
      `,
      match: lines`
        ⟦จ่าย USDT⟧ ทุกวันที่สิบ
        รายเดือน ⟦4000 USDT⟧
      `,
      twins: lines`
        ราคาทองวันนี้
        โอนเข้าบัญชีธนาคาร
      `,
    },
    id: {
      patterns: lines`
        gaji ditransfer dalam dolar AS atau cryptocurrency @ID-BP3MI-2025
        (gaji|dibayar|gapok|salary|bayaran) .. (usdt|crypto|kripto|trc20)
        # ? ?usdt
      `,
      match: lines`
        ⟦dibayar usdt⟧ tiap bulan
        ⟦1500 usdt⟧ bersih
      `,
      twins: lines`
        Harga emas naik
        Transfer lewat bank
      `,
    },
    ms: {
      patterns: lines`
        (gaji|bayar|dibayar|basic) .. (usdt|crypto|kripto)
        (basic |gaji )#u
      `,
      match: lines`
        ⟦Gaji dalam usdt⟧
        ⟦basic 1000u⟧ kawan
      `,
      twins: lines`
        Harga kripto jatuh
        Bayar tunai
      `,
    },
    tl: {
      patterns: lines`
        (sahod|sweldo|bayad|salary) .. (usdt|crypto)
      `,
      match: lines`
        ⟦sahod usdt⟧ kada buwan
        ⟦bayad sa crypto⟧
      `,
      twins: lines`
        Presyo ng bitcoin
        Bayad sa kuryente
      `,
    },
    ko: {
      patterns: lines`
        (코인|테더|usdt|비트코인|u) ?(으로|로|정산|지급|입금|급여|결제)*
        (현금이나 코인|코인 입금|테더 정산|월 usdt)*
      `,
      match: lines`
        급여는 ⟦코인으로⟧
        ⟦테더 정산⟧
      `,
      twins: lines`
        동전 지갑
        현금 영수증
      `,
    },
    ja: {
      patterns: lines`
        (usdt|テザー|ﾃﾄﾞﾙ|仮想通貨|暗号資産|ビットコイン)(で|払|支払|送金|建て)
        (報酬|給料|支払い)(は)? ?(usdt|テザー|仮想通貨)
      `,
      match: lines`
        ⟦テザー払⟧い
        ⟦報酬はUSDT⟧
      `,
      twins: lines`
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
    my: {
      patterns: lines`
        (လစာ|အခြေခံ|အဆင့် #) .. (usdt|u#)
      `,
      match: lines`
        ⟦လစာ USDT⟧
        ⟦အခြေခံ U600⟧
      `,
      twins: lines`
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
  },
};

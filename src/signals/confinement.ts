import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added after ILO-2009 (restriction of movement), because many written lures state it openly. */
export const confinement: Signal = {
  id: 'CONFINEMENT',
  group: 'coercion',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'The worker may not leave freely, or the phone is taken.',
  notThis: ['Ships, camps and boarding schools with stated rules', 'Shops where phones are put away at the till'],
  sources: ['ILO-2009', 'FBI-2023', 'HK-CD'],
  words: {
    en: {
      patterns: lines`
        (phone|phones|handphone|mobile|mobiles|hp|handphones|cellphone*|devices?) .. (locker|surrender*|kept|collected|with (tl|leader|supervisor|admin|team leader)|drop* at|drop|deposit*|at (the )?gate|given to|hand in|handed|custody|not allowed|stay* (with|at))
        (drop|surrender|leave|deposit|hand in) (your |the |own |personal )?(phone|phones|mobile|handphone|device)s?
        (no|cannot|can't|not allowed|don't|never) (go |going )?(to )?(outside|go out|leave (the )?(building|compound|site|campus|villa|hotel|alone)) .. (first|month|alone|#|until|mos|allowed|because|during|without)
        !(no|cannot|can not|can't|not allowed( to)?) (go )?(outside|go out|outing|leave (the )?(building|compound|campus|villa|premises|dorm))
        (stay|sleep|live|living|stays) (in|inside) (the )?(villa|company|compound|building|campus|site|office) (only|compound|always|all)
        (out|outside|outing|exit|leave) (only )?(with|by) (the )?(group|permission|supervisor|pass|gate pass|guard|driver)
        gate pass (from|by)
        (staff|workers|people|nobody) .. (don't|not|cannot|can't|without) .. (leave|go out|run|wander|outside) .. (night|paper|permission|gate|dorm|pass)?
        (watch|guard|guarding) (the )?(gates?|dorms?|floors?|staff|dormitor*)
        (visiting|visits?|call home|calls home|phone home) (once|only|one day|# )
        (no|without) (interviews?|contact|calls?) (with|to) (the )?(family|outside)
      `,
      match: lines`
        ⟦Phones are kept⟧ by the team leader during the shift.
        You ⟦cannot go outside⟧, all is inside
      `,
      twins: lines`
        The phone shop keeps your old device.
        We go outside when the sun shines.
      `,
    },
    zh: {
      patterns: lines`
        (手机|私人手机|私人设备|个人手机|电话) .. (上交|统一保管|寄存|没收|收走|收手机|组长收|放柜|保管|不能带|不能用|代管)
        (组长|主管|公司)收手机
        !(不能|不准|不许|不可|禁止|不让)(随便|私自|单独|自己|一个人|擅自)?(出门|外出|出园|离开|出去|出楼|下楼|出大门)
        (外出|出门|出园|出去)(要|需|得|必须|跟)(报备|申请|批准|请假|跟车|打报告|批条)
        (封闭式|封闭管理|全封闭|园区内|楼里|不用往外跑|人要在楼里|不出园)
        (看住|看守|看管|管住)(楼里|宿舍|员工|人|里面)
      `,
      match: lines`
        上班时⟦手机统一保管⟧
        合同期内⟦不能单独外出⟧
      `,
      twins: lines`
        手机壳出租
        台风天请勿外出
      `,
    },
    vi: {
      patterns: lines`
        (điện thoại|đt|máy riêng|đt cá nhân) .. (nộp|thu|gửi tủ|giữ|không được dùng|cất|không mang|để ngoài)
        !(không|ko|k|cấm) (được )?(ra ngoài|ra khỏi|ra cổng|đi ra|rời khỏi|ra khu)
        (ra vào|ra ngoài|ra cổng) (có|phải|xin|bằng) (thẻ|phép|giấy|người|xin phép)
        (ở|ăn ở|sinh hoạt) (trong|luôn trong|hết trong) (khu|tòa|toà|công ty|khuôn viên)
        (canh|trông|giữ|gác) (người|nhân viên|ký túc xá|cổng|tầng|lính)
      `,
      match: lines`
        Vào ca ⟦điện thoại nộp⟧ cho tổ trưởng
        ⟦Không được ra ngoài⟧ ba tháng đầu
      `,
      twins: lines`
        Điện thoại cũ giá rẻ
        Trời mưa đừng ra đường
      `,
    },
    th: {
      patterns: lines`
        (มือถือ|โทรศัพท์) .. (ฝากหัวหน้า|เก็บ|ฝากไว้|เข้าล็อกเกอร์|ยึด|ห้ามใช้|เปิดได้หลัง|ฝากตู้|ไว้กับ)
        (ห้าม|ออกไม่ได้|ไม่ให้)(ออก|ออกนอก|ออกจาก|ถ่ายรูป)?(ตึก|นอกตึก|ข้างนอก|จากตึก|บริเวณ|จนกว่า|พื้นที่|นอกเขต|จนครบ)
        (ออกไม่ได้จนกว่า|ออกได้เดือนละ|ออกนอกตึก|ออกข้างนอกต้อง|ขออนุญาตออก|ต้องขอใบออก)
        (อยู่แต่ในตึก|อยู่ในตึก|กินนอนในตึก|นอนในตึกเลย|ทุกอย่างอยู่ในตึก|ร้านในตึก)
        (กลับบ้านได้ทุก|กลับบ้านได้ปีละ) ?# ?(เดือน|ครั้ง)
        (เฝ้า|คุม)(ตึก|พนักงาน|คน|ประตู|ชั้น|หอ)
      `,
      match: lines`
        ⟦มือถือฝากหัวหน้า⟧ตอนทำงาน
        ⟦ออกไม่ได้จนกว่า⟧จะครบสามเดือน
      `,
      twins: lines`
        มือถือมือสองราคาถูก
        ห้ามจอดหน้าบ้าน
      `,
    },
    id: {
      patterns: lines`
        (hp|handphone|hape|ponsel|telepon) .. (dititip|titip|dikumpul|dikumpulin|dikumpuaan|disimpan|ditahan|loker|leader|diserahkan|ga boleh|tidak boleh|dilarang|dipegang)
        !(tidak boleh|ga boleh|gak boleh|dilarang|ga bisa|tdk boleh) (bawa hp|keluar|pegang hp|kemana|main hp|ke luar)
        (keluar|kluar) (gerbang|gedung|komplek|area|mess|kompleks) .. (tunggu|izin|ijin|harus|kontrak|bulan|ga)
        (off|libur|cuti) .. (di dalam|dalam) (area|komplek|gedung|mess|kompleks)
        (tinggal|tidur|hidup|semua) (di dalam|dalam) (komplek|kompleks|gedung|area|kantor)
        (jaga|menjaga|ngawasin|awasi) .. (karyawan|anak|mess|gerbang|lantai) .. (kabur|keluar|pulang|malam)?
        (komplek|kompleks|area) (kita |kami )?(dijaga|tertutup|pagar|security)
      `,
      match: lines`
        ⟦hp titip leader⟧ selama kerja
        ⟦tidak boleh keluar⟧ sebelum kontrak habis
      `,
      twins: lines`
        HP bekas mulus dijual
        Anak tidak boleh main api
      `,
    },
    ms: {
      patterns: lines`
        (phone|telefon|handphone|hp) .. (simpan|serah|locker|kena bagi|tak boleh|ketua|leader|rampas|letak)
        !(tak boleh|x boleh|tidak dibenarkan|dilarang|xleh) (keluar|keluar pagar|bawa phone|keluar bangunan)
        (kedai runcit|kantin|semua) (ada )?(dalam|kat dalam)
        (keluar) .. (kena minta|izin|pass|berkumpulan)
      `,
      match: lines`
        ⟦phone kena serah⟧ masa kerja
        ⟦tak boleh keluar⟧ tiga bulan
      `,
      twins: lines`
        Telefon awam rosak
        Jangan keluar waktu hujan
      `,
    },
    tl: {
      patterns: lines`
        (phone|cellphone|cp) .. (surrendered|isusurrender|iiwan|kukunin|bawal|sa locker|surrender|itatago)
        !(bawal|hindi pwede|di pwede) .. (lumabas|labas|mag cp|phone)
        (no outside|stay in|loob ng compound|sa loob ng compound|nasa loob lahat|hindi lumalabas)
        (labas|outside) .. (may kasama|permission|pass|guard)
        (bawal) (dalaw|bisita|umuwi)
      `,
      match: lines`
        ⟦phone isusurrender⟧ pag pasok
        ⟦bawal lumabas⟧ tatlong buwan
      `,
      twins: lines`
        Bawal tumawid dito
        Cellphone ko nasira
      `,
    },
  },
};

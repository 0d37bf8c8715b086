// Long because: the words of one signal in all languages stand together, a block a language.
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
  notThis: [
    'Ships, camps and boarding schools with stated rules',
    'Shops where phones are put away at the till',
  ],
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
        !(no|without) (hand)?phone (for )?(the )?(first )?(# )?(mth|mths|months?|weeks?|days?)
        phones? (stay|stays|are|is) (kept )?(outside|in) (of )?(the )?(floor|tray*|box|office)
        phones? (in|into) (the )?(tray*|box|basket)
        phones? (aren't|are not|isn't|is not|not) allowed (on|in|inside) (the )?(floor|office|building|work*)
        !(you |must |have to |all |workers |staff )?(stay|live|living|staying|sleep) inside (the )?(villa|company|compound|building|campus|park|zone)?
        (live|living|lives) (on|in|inside) (a |the |our )?(self contained |gated |closed |company )?(campus|compound)
        self contained (campus|compound|building|park)
        24 ?(hrs?|hours?) inside
        (everything|shops?|canteen|salon|barber|haircut|market|gym|clinic) (is )?inside (the )?(park|compound|campus|building|villa)
        !(no need|never need|don't need|no reason) to (go|step) (out|outside)
        (stop|catch|watch|chase) (the )?runners?
        (one|1|# ) (outing|day out|outside day) (a|per|every) month
        !(leave|go out|resign|go home|quit) only after (# |one |a |six )?(months?|years?|contract|target)
        (stay|stays|remain|live|living|sleep|eat|everything|shops?|all) .. (inside|within) (the |our |one |same )?(compound|campus|park|premises|complex|gates?|walls|zone)
        !(no|not|never|don't|dont|cannot|can't|without) (be )?(going out|go out|leave the|leaving the|walk out|outside|step out|wander*) .. (compound|building|gate|park|zone|alone|night|permission|guard)
        (phones?|mobile|sims?|handsets?) .. (at the door|collected|taken|handed|bagged|swap*|supervisor|company phone|guard)
        (gates?|guards?|fence|locked|closed|rule) .. for (your|ur|our|everyone's) (own )?(safety|good|protection|security)
        (call|phone|ring|speak to|video call) (your |ur |the )?(mother|mum|mom|family|home|wife|parents|husband) .. (sundays?|once|weekly|supervisor|supervised|office phone)
      `,
      match: lines`
        ⟦Phones are kept⟧ by the team leader during the shift.
        You ⟦cannot go outside⟧, all is inside
        ⟦No phone for 3 months⟧, then it is given back.
        ⟦You stay inside⟧, food comes up.
      `,
      twins: lines`
        The phone shop keeps your old device.
        We go outside when the sun shines.
        Please keep your phone on during the delivery.
      `,
    },
    zh: {
      patterns: lines`
        (组长|主管|公司)收手机
        !(不能|不准|不许|不可|禁止|不让)(随便|私自|单独|自己|一个人|擅自)?(出门|外出|出园|离开|出去|出楼|下楼|出大门)
        (外出|出门|出园|出去)(要|需|得|必须|跟)(报备|申请|批准|请假|跟车|打报告|批条)
        (封闭式|封闭管理|全封闭|不用往外跑|人要在楼里|不出园)
        (看住|看守|看管|管住)(楼里|宿舍|员工|人|里面)
        !(不出|不用出|不能出)(院子|大门|楼|园区|门)
        (吃饭睡觉|吃喝拉撒|吃住|吃住睡|生活)(都|全|全部|全程)?在(楼里|园区里|园里|院里|公司里)
        (门口|大门|厨房门口|楼下)(有人|有保安|有警卫)(站岗|守|把守|看着)
        (出入|进出)(刷脸|打卡登记|要签字|要登记|主管签)
        (外出|出门|出去)(要|得|须|需)?(主管|组长|老板|领导)(签|批|同意|点头)
        (手机卡|sim卡|电话卡)(先|要|统一)?(拔|换|更换|上交)
        (统一更换|换|换成)(当地|公司)(手机卡|电话卡|卡)
        (手机|电话)(佢哋)?(会)?(收起|收走|放前台|交给|留在外面)
        怕(大家|你们|人)?(乱跑|跑掉|跑了)
        (封闭开发|封闭办公|集中封闭|封闭培训|全程封闭)
        (受训|培训)(期间)?(手机|电话)
        (里面|园区|楼下|生活|机能|设施|配套|超市|食堂|应有尽有|什么都有|样样有) .. (不需|不用|无需|唔使|不必|没必要)(外出|出门|出去|出街|离开|下山)
        (外出|出门|出园|出街|离园|家里有急事|屋企有事) .. (主管|组长|队长|领导|老板|经理|上面)(评估|批准|审批|同意|批|点头|陪|跟|决定)
        (陪同|组长带|保安陪|保安跟|队长带|主管带|专人陪|有人陪|有人跟)(才|先)?(可以|可|能)?(外出|出门|出去|出街)
        (满|做满|干满|待满|住满|做够)(.. )?(月|年|天)(以后|之后|后)?(才|方|先)(可|能|可以|准|许|让)(外出|出去|出门|出园|离开|拿手机|打电话|请假|走|回)
        (门口|楼下|大门|围墙|园区|周围)(.. )?(持枪|拿枪|武装|带枪|有枪|电网|铁丝网)
        (每周|每月|一周|一个月|一星期|每个星期|每个月)(只能|只准|限|准)(打|给家里|同家里|联系|通话|外出|出去|报平安|用手机)
        (手机|电话|sim卡)(到了|过去|落地|入园|进园)?(后)?(统一)?(换|发|用)(公司|新)(的|卡|机|号)
        (手机|私人手机|私人设备|个人手机|电话) .. (上交|统一保管|没收|收走|收手机|组长收|保管|代管)
      `,
      match: lines`
        上班时⟦手机统一保管⟧
        合同期内⟦不能单独外出⟧
        ⟦门口有人站岗⟧,放心
        到了⟦换公司卡⟧
        ⟦生活机能完整不需外出⟧
        ⟦做满三个月才能外出⟧
      `,
      twins: lines`
        手机壳出租
        台风天请勿外出
        手机店招店员
        台风天不用外出采访
        超市每月限购两件
        手机锁柜子,纸笔也不能带
      `,
    },
    vi: {
      patterns: lines`
        (điện thoại|đt|máy riêng|đt cá nhân) .. (nộp|thu|gửi tủ|giữ|không được dùng|cất|không mang|để ngoài)
        !(không|ko|k|cấm) (được )?(ra ngoài|ra khỏi|ra cổng|đi ra|rời khỏi|ra khu)
        (ở|ăn ở|sinh hoạt) (trong|luôn trong|hết trong) (khu|tòa|toà|công ty|khuôn viên)
        (canh|trông|giữ|gác) (người|nhân viên|ký túc xá|cổng|tầng|lính)
        (điện thoại|đt|máy|dt|phone)( riêng)? (bỏ két|để phòng leader|nộp tổ trưởng|nộp lại|để ngoài|gửi quản lý|thu|để locker|để tủ)
        !(miễn|đừng|không|ko|cấm|k) (ra đường|xuống sảnh|ra vô tự do|ra vào tự do|đi đâu|đi lại|bước ra)
        (ngủ tầng trên làm tầng dưới|ăn ngủ tại chỗ|ăn ngủ trong|ở tập trung|ở nội khu|sống trong khu|ở luôn trong)
        (tuần|tháng) (được )?(gọi nhà|gọi về|ra ngoài|ra cổng) (một|1|# ) ?lần
        (ai )?(trốn|bỏ trốn) .. (dắt về|bắt|đưa về|báo)
        (giữ trật tự|kiểm tra giường|canh giường|canh phòng)
        (tắt định vị|không gọi về nhà|không liên lạc gia đình|cắt liên lạc)
        (làm|ở) (kín|kín đáo|kín cổng) .. (villa|nhà vườn|căn hộ|khu)
        !(không|ko|k|hok|khỏi|chưa|cấm) (được |dc |đc |cho )?(ra ngoài|ra khỏi|về nhà|về quê|dùng đt|dùng điện thoại|xài điện thoại|xài đt|cầm điện thoại|gọi về|liên lạc)
        (qua|sang|tới|đến|bển|bên đó|bên này) .. (phát|đổi|cấp|thay|đưa|mua) (cho )?(cái |máy |sim |điện thoại |đt )(mới|khác|bên này|bển|công ty|cty)
        (ra ngoài|ra cổng|ra phố|ra chợ|đi chợ|đi mua đồ) .. (bảo vệ|quản lý|tổ trưởng|leader|lính) .. (đi cùng|đi theo|đi kèm|kèm|dẫn|duyệt|cho phép)
        (làm|ở|đủ|hết|được) (#|một|hai|ba|bốn|sáu|mấy) (tháng|năm) .. (mới|thì mới|rồi mới) (được |dc |đc |cho )?(ra|về|nghỉ|đi|gọi|phép)
        (lính gác|súng|có lính|rào thép|rào kẽm gai|hàng rào điện|bảo vệ có súng)
        (ra vào|ra ngoài|ra cổng) (có|phải|xin|bằng) (phép|giấy|người|xin phép)
        (ở|ăn ở|ngủ|sinh hoạt|ăn ngủ) (luôn |hết |tại |toàn )?(bên trong|trong (khu|tòa|toà|casino|công ty|khuôn viên|cty))
      `,
      match: lines`
        Vào ca ⟦điện thoại nộp⟧ cho tổ trưởng
        ⟦Không được ra ngoài⟧ ba tháng đầu
        Ca tối, ⟦điện thoại bỏ két⟧
        ⟦qua bển đổi sim mới⟧
        ⟦làm 3 tháng mới được ra⟧
        ⟦ở luôn bên trong⟧
      `,
      twins: lines`
        Điện thoại cũ giá rẻ
        Trời mưa nhớ mang dù
        Điện thoại bàn của quán
        Làm 3 tháng mới quen việc
        Ngủ trong phòng máy lạnh
      `,
    },
    th: {
      patterns: lines`
        (ห้าม|ออกไม่ได้|ไม่ให้)(ออก|ออกนอก|ออกจาก|ถ่ายรูป)?(ตึก|นอกตึก|ข้างนอก|จากตึก|บริเวณ|จนกว่า|พื้นที่|นอกเขต|จนครบ)
        (ออกไม่ได้จนกว่า|ออกได้เดือนละ|ออกนอกตึก|ออกข้างนอกต้อง|ขออนุญาตออก|ต้องขอใบออก)
        (อยู่แต่ในตึก|อยู่ในตึก|กินนอนในตึก|นอนในตึกเลย|ทุกอย่างอยู่ในตึก|ร้านในตึก)
        (กลับบ้านได้ทุก|กลับบ้านได้ปีละ) ?# ?(เดือน|ครั้ง)
        (เฝ้า|คุม)(ตึก|พนักงาน|คน|ประตู|ชั้น|หอ)
        (ห้ามเข้าออก|ห้ามออก|ออกไม่ได้|ปีนึงกลับ|ปีละครั้ง|หยุดเดือนละ ?(1|2|หนึ่ง|สอง))
        (พัก|นอน|อยู่)(ในตึก|ในโครงการ|ในบริษัท|หอบริษัท)
        ไม่(ถามเยอะ|ปากมาก|ถามมาก)
        (ครบ|อยู่ครบ|ทำครบ|พ้น)(.. )?(เดือน|ปี|สัญญา)(ถึง|จึง|แล้วถึง|ก่อนถึง|แล้วค่อย|ถึงจะ|จึงจะ)(ได้)?(ออก|กลับ|ลา|เยี่ยม|ใช้มือถือ|ได้มือถือ|โทร|ไปไหน|ให้ออก|ให้กลับ)
        (ออกไป|ออกมา|ออก)(ข้างนอก|นอกตึก|ซื้อของ|ตลาด|ด้านนอก)(ได้)?(ต้องมี|ต้องให้|มี|ต้องขอ)(คน|หัวหน้า|รปภ|ยาม|พี่เลี้ยง|อนุญาต)
        (ไม่ต้องออก|ไม่ต้องออกไป|ไม่มีธุระออก|ไม่ให้ออก)(ไปไหน|ข้างนอก|นอก|ตึก|ไปข้างนอก|เลย)
        (ยาม|รปภ|ทหาร|การ์ด|คนเฝ้า)(.. )?(ถือปืน|มีปืน|ติดอาวุธ|พกปืน)
        (มือถือ|โทรศัพท์|ซิม) .. (เปลี่ยนให้|แจกใหม่|ใช้ของบริษัท|ของบริษัทเท่านั้น|เครื่องบริษัท)
        (มือถือ|โทรศัพท์) .. (ฝากหัวหน้า|เก็บ|ฝากไว้|ยึด|ห้ามใช้|เปิดได้หลัง|ไว้กับ)
        (ระหว่างทาง|ตอนเดินทาง|ก่อนถึง|ตอนข้าม|ขึ้นรถแล้ว)(.. )?(ปิด|งดใช้|ห้ามใช้|เก็บ)(มือถือ|โทรศัพท์|เครื่อง|gps|จีพีเอส)
      `,
      match: lines`
        ⟦มือถือฝากหัวหน้า⟧ตอนทำงาน
        ⟦ออกไม่ได้จนกว่า⟧จะครบสามเดือน
        ⟦ทำครบ 4 เดือนถึงออก⟧มาเยี่ยมบ้าน
        มีทุกอย่าง ⟦ไม่ต้องออกไปไหน⟧
        ⟦ระหว่างทางรบกวนปิดมือถือ⟧
      `,
      twins: lines`
        มือถือมือสองราคาถูก
        ห้ามจอดหน้าบ้าน
        ทำครบเดือนถึงรับเบี้ยขยัน
        มือถือฝากล็อกเกอร์ระหว่างกะ
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
        !(ga|gak|ngga|tidak|tdk) (boleh|bisa) (keluar|pulang) (pagar|gerbang|komplek*|setahun|sebelum)
        (keluar gerbang|keluar komplek|pulang) (sebulan|setahun|seminggu) (sekali|se kali)
        setahun (ga|gak|ngga|tidak) pulang
        (tidur|makan|tidur makan|tidur & makan) (dalam|di dalam|bos|kantor|dlm)
        (hp|handphone) (diganti|dari kantor|dr kantor|baru) (baru |sampai |sana )?
        (jangan|jgn) (yg |yang )?(suka )?(ngomong|banyak tanya|tanya) (kemana*|kemana mana|penumpang)?
        !(ga|gak|gk|tdk|tidak|nggak|ndak|ngga) (boleh|bisa|usah|perlu|bole) (keluar|kluar|ke luar|keluar2) .. (komplek*|kompleks|gedung|area|gerbang|mess|kantor|malam|sendiri)
        (kantin|salon|warung|minimarket|gym|klinik|karaoke) .. (di dalam|dlm|dalam) (komplek*|area|gedung|kawasan|kompleks)
        (hp|handphone|ponsel|hape) .. (disita|diambil|ditarik|diamankan|dikumpul*|dititip*) .. (pas|saat|jam|masuk|bos|leader|kantor|loker|supervisor)
        (telpon|telepon|nelpon|video call|hubungi) .. (ortu|rumah|keluarga|ibu|mamak|istri) .. (minggu|sekali|seminggu|hp kantor|diawasi|diawasin)
        !(ga|gak|gk|tdk|tidak|nggak|ndak|ngga) (boleh|bisa|bole) keluar masuk
      `,
      never: lines`
        jaga anak
        jaga nenek
        jaga kakek
        jaga lansia
        jaga toko
      `,
      match: lines`
        ⟦hp titip leader⟧ selama kerja
        ⟦tidak boleh keluar sebelum⟧ kontrak habis
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
        (kawasan berpagar|tinggal dalam|tinggal d@lam|keluar kena|tak boleh keluar|cuti 1x setahun|cuti setahun sekali|dalam kompleks|dlm kompleks|dalam kawasan syarikat)
        (fon|hp|phone|telefon) (simpan|disimpan|dikutip|kutip|letak) (syif|kaunter|ketua|locker|office|dalam)
        (telefon|talian|call|panggilan|phone|keluarga) .. (ahad sahaja|sekali seminggu|seminggu sekali|hari ahad|dihadkan|terhad|sebulan sekali)
        !(tak boleh|tak leh|dilarang|xleh|x boleh|tak dibenarkan|takleh|tak payah) (keluar|kluar) .. (bangunan|pagar|kawasan|asrama|malam|sendiri|kompleks|pintu)?
        (telefon|call|video call|hubungi) .. (mak|ayah|keluarga|rumah|family|bini|isteri) .. (ahad|sekali|seminggu|sebulan|phone bos|phone supervisor)
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
        (no outside|loob ng compound|sa loob ng compound|nasa loob lahat|hindi lumalabas)
        (bawal) (dalaw|bisita|umuwi)
        (cp|cellphone|phone) (sa locker|bawal|kukunin|itatabi|isasauli)
        (stay-in|stay in) .. (villa|compound|building|loob)
        (bantay|guard) .. (dorm|gate|tao|bagong dating)
        (walang|wala) (tanong-tanong|tanong tanong|lalabas|uuwi)
        (nasa|sa) loob (lang )?(ng|kami) .. (park|compound|building|company)
        !bawal .. (picture*|litrato|magpost|mag post|cellphone|cp|video|telepono|gate|labas)
        !(hindi|di|bawal) (ka |kayo |pwedeng |pwede |puwedeng |na )?(lalabas|lumabas|makakalabas|palabasin) .. (gate|compound|building|gabi|park|sila)
        (tawag|tumawag|makakatawag) .. (nanay|pamilya|bahay|asawa|mama) .. (linggo|sunday|sabado|supervisor|isang beses)
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
    my: {
      patterns: lines`
        ဖုန်း .. (အပ်|သိမ်း|မသုံးရ|မကိုင်ရ)
        !(အပြင်မထွက်ရ|ဝင်းထဲမှာပဲ|အိမ်ပြန်လို့မရ|အပြင်ထွက်ခွင့်မရှိ|အပြင်မထွက်အောင်)
        ဖုန်း(ကို)? .. (ခေါင်းဆောင်ဆီ|အပ်ရ|ယူထား|မကိုင်|သိမ်းထား|၃ လ)
        !(အပြင်ထွက်စရာမလို|အပြင်မထွက်|ဝင်းထဲ|ဝင်းကြီးထဲ|ပြင်ပမထွက်|ထွက်ခွင့်မရှိ)
        (ထွက်ပြေးသူ|လူထိန်း|ဂိုးထိန်း|အထပ်စောင့်|မထွက်အောင်)
        !(အပြင်|ဝင်းအပြင်|ခြံဝင်း)(ကို)? ?(ထွက်လို့မရ|မထွက်ရ|ထွက်ခွင့်မရ|ပေးမထွက်|မထွက်ခိုင်း)
      `,
      match: lines`
        ⟦ဖုန်း အပ်ရ⟧မယ်
        ⟦အပြင်မထွက်ရ⟧
        ⟦အပြင်ထွက်စရာမလို⟧ဘူး
        ⟦ထွက်ပြေးသူ⟧ ဖမ်းရမယ်
      `,
      twins: lines`
        ဖုန်းဆိုင်မှာ ဝယ်
        အပြင်မှာ မိုး
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    lo: {
      patterns: lines`
        !(ອອກມາຂ້າງນອກບໍ່ໄດ້|ອອກບໍ່ໄດ້ຈົນ|ຫ້າມອອກ)
        ໂທລະສັບ .. (ຝາກ|ເກັບ|ຫ້າມ)
        (ພັກ|ຢູ່|ນອນ)(ຢູ່)?ໃນ(ຕຶກ|ເຂດ)
        (ໂທລະສັບ|ໂທ)(ເອົາໄວ້|ໃຫ້ຫົວໜ້າ|ຝາກໄວ້|ເກັບໄວ້|ມອບ)
        !(ຫ້າມຖ່າຍຮູບ|ຫ້າມອອກ|ອອກບໍ່ໄດ້|ບໍ່ຕ້ອງໂທຕາມ|ຢ່າຖາມວ່າຍ້ອນຫຍັງ|ເກັບເຄື່ອງ)
        (ໂທລະສັບ|ມືຖື|ຊິມ) .. (ຝາກ|ເກັບ|ຍຶດ|ຫ້າມ|ປ່ຽນໃຫ້|ໄວ້ນຳ|ມອບ)
        (ຄົບ|ຢູ່ຄົບ|ໄດ້|ຮອດ) ?(.. )?(ເດືອນ|ປີ) ?(ຈຶ່ງ|ຈັ່ງ|ຈິ່ງ|ແລ້ວຈຶ່ງ|ກ່ອນຈຶ່ງ)(ຈະ)?(ໄດ້)?(ອອກ|ກັບ|ໃຫ້ອອກ|ໃຫ້ກັບ|ໂທ|ເມືອ)
        ອອກ(ນອກ|ໄປນອກ|ຂ້າງນອກ|ໄປຂ້າງນອກ)(ຕ້ອງ|ໃຫ້)(ຂໍ|ແຈ້ງ|ມີຄົນ)
        !(ບໍ່ຕ້ອງອອກ|ບໍ່ໃຫ້ອອກ|ຫ້າມອອກ|ອອກບໍ່ໄດ້)(ໄປໃສ|ນອກ|ມາ|ຂ້າງນອກ)?
      `,
      match: lines`
        ⟦ຫ້າມອອກນອກ⟧
        ⟦ໂທລະສັບຝາກ⟧ຫົວໜ້າ
        ⟦ພັກຢູ່ໃນຕຶກ⟧
        ⟦ບໍ່ຕ້ອງໂທຕາມ⟧
        ⟦ຢູ່ຄົບ 6 ເດືອນຈຶ່ງອອກ⟧
      `,
      twins: lines`
        ໂທລະສັບໃໝ່
        ອອກແຮງ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ຄົບປີຈຶ່ງໄດ້ໂບນັດ
      `,
    },
    ko: {
      patterns: lines`
        (핸드폰|휴대폰|폰) .. (반납|제출|압수|보관)*
        !(외출 ?(금지|불가)|밖에 못|단독 외출)*
        (외출|밖) ?(❌|x|불가|금지|안 됩니다|안됨|못 나감)
        (안에서 본|밖에 얘기 안|외부에 말|각서 씁|각서 써|비밀 유지 각서)*
        (나가는 사람 막|도망 못|못 나간다고|못 나갑니다|1년은 못|출입 관리하고)*
        (폰|핸드폰|휴대폰)(은|을|는)? .. (팀장|실장|사무실|맡기|지우고)*
        (외출|밖|외박|바깥)(은|에|을|는|으로)? .. (팀장|실장|관리자|허락|허가|동행|단체로|보고 후|신청|안 됨)*
        !(나갈|나가실|외출할|외출하실|밖에 나갈|밖에 나가실) ?(일|필요|이유)(은|이|가|도|는)? ?(없|거의 없|전혀)*
        (폰|휴대폰|핸드폰|유심)(은|을|이랑|도|는)? .. (걷|수거|맡|압수|바꿔|바꾸|교체|새로 줘|회사 폰|회사폰)*
        (#|한|두|세|석|여섯|육|반년|일년) ?(개월|달|년)?(은|동안|간)? ?(못 나|외출 못|외출 안|귀국 못|귀국 불가|못 돌아|채워야|채우기 전)*
        (무장|총 든|총을 든|권총|실탄) ?(요원|직원|인원|경비|경호|보안)*
        (개인폰|본인폰|개인 폰|본인 폰|휴대전화|개인 핸드폰)* .. (보관|반납|제출|맡기|돌려받|걷|사용 금지)*
      `,
      match: lines`
        ⟦핸드폰 반납⟧ 후 근무
        ⟦외출 금지⟧
        ⟦외출 금지입니다⟧
        ⟦나가는 사람 막는⟧ 일
        안에 다 있어서 ⟦나가실 일은 없어요⟧
        ⟦외출은 팀장⟧ 동행 시 가능
        ⟦개인폰은 평일엔 보관하고⟧ 돌려받아요
      `,
      twins: lines`
        핸드폰 케이스
        외출복
        근처 카페 직원 모집
        주말 알바 구합니다
        외출복 세탁합니다
      `,
    },
    ja: {
      patterns: lines`
        (スマホ|携帯|私物スマホ) .. (持込不可|預か|没収|回収|禁止)
        (敷地の外|外出) .. (少ない|禁止|不可|許可|できません)
        (外に出|外出|敷地外)(られ|でき|禁止|ない)
        (スマホ|携帯|電話)(は|を|の)? .. (専用貸与|持ち込めな|持込禁止|会社が|預)
        (住み込み|寮)(で|から)(一歩も|出られ|出ない)
        (外出|外に出る|敷地の外|買い物|休日)(は|も|する時は|時は|の際は)? .. (リーダー|班長|管理者|マネージャー|先輩|警備|スタッフ)(の許可|の同行|が同行|と一緒|に申請|付き|の付き)
        !(外に|外へ)(出る|出なくて|出なくても|出ず|出歩)(必要|機会|こと|ない|に|も|く)? .. (なし|ない|済|揃|全部|大丈夫|ありません)
        (スマホ|携帯|私物|ケータイ|sim)(は|を|も)?(全員)? .. (預けて|回収|没収|提出|交換|初期化|会社の|新しいの|支給のもの)
        (か月|ヶ月|カ月|年|半年|ヵ月)(は|間|間は)?(絶対)?(帰れ|帰国でき|出られ|辞められ|外出でき|帰国不可|帰れません|一時帰国なし)
        (銃|武装|見張り|監視)(を|した|が|の)(持|警備|ガード|いる|い|つ|付)
        (年|か月|ヶ月|カ月)(間)?(は)?(帰ら|帰れ|辞め|抜け)(ない|ません)(こと)?
      `,
      match: lines`
        ⟦スマホ持込不可⟧
        ⟦外出は許可⟧制
        ⟦スマホは会社が預か⟧ります
        ⟦外出禁止⟧です
        ⟦外出はリーダーの許可⟧
        ⟦外に出る必要なし⟧
        条件は1⟦年帰らないこと⟧
      `,
      twins: lines`
        スマホ買った
        外で遊ぶ
        近所のカフェでスタッフ募集
        明日は雨です
        休日の外出は自由です
        雨なので外に出るのはやめた
      `,
    },
    km: {
      patterns: lines`
        !(មិនឲ្យ|មិនឱ្យ|មិនអនុញ្ញាត|ហាម|មិនបាច់|មិនអាច)(ឲ្យ)?(ចេញក្រៅ|ចេញពីអគារ|ប្រើទូរស័ព្ទ)
        (ស្នាក់|ធ្វើ|នៅ|អង្គុយ|រស់)(នៅ)?ក្នុងអគារ
        (ទូរស័ព្ទ)(ត្រូវ)? .. (ទុកនៅ|ប្រគល់|ដក|រក្សាទុក|ដាក់ទូ)
        !(មិន|អត់|មិនឲ្យ|មិនឱ្យ|មិនអោយ|អត់ឲ្យ|អត់ឱ្យ|អត់អោយ|ហាម|កុំ) ?(អាច|បាន)?(ចេញ)(ក្រៅ|ពី|ទៅក្រៅ|ទៅណា|រួច)
        (នៅ|ស្នាក់|ដេក|ហូប|រស់)(នៅ)?(តែ)?ក្នុង ?(អគារ|បរិវេណ|កំប៉ោន|building|compound|បន្ទាយ)
        (ទូរស័ព្ទ|phone|ទូរសព្ទ) .. (ទុក|ដក|កាន់|ប្រគល់|យកទុក|ប្រមូល) .. (មេ|ថៅកែ|ក្រុមហ៊ុន|leader|ការិយាល័យ|boss|ឲ្យគេ)
      `,
      match: lines`
        ⟦មិនឲ្យចេញក្រៅ⟧ ៣ខែ
        ⟦ស្នាក់ក្នុងអគារ⟧
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
  },
};

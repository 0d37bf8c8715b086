// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const allExpensesPaid: Signal = {
  id: 'ALL_EXPENSES_PAID',
  group: 'offer',
  weight: 2,
  kind: 'words',
  soft: true,
  standalone: false,
  unless: ['CE_JOB_SEEKER', 'CE_PLAYER_PROMO'],
  definition: 'Ticket, visa or passport, room and food are promised, or a pick-up at the airport.',
  notThis: [
    'Honest work for migrants often includes flight, food and room',
    'Schemes between governments and moves paid for specialists',
  ],
  sources: [
    'FBI-2023',
    'IN-MEA-2024b',
    'IN-NORKA',
    'BR-MRE',
    'RU-KH-2025',
    'TH-DOE-2025',
    'TW-READR-2022',
    'VN-BT-POLICE',
    'SAPS',
    'ZA-2025b',
    'GRIFFITH',
  ],
  words: {
    en: {
      patterns: lines`
        hotel bookings along with return air tickets @IN-MEA-2024b
        (flights?|tickets?|visa|visas|airfare|air ticket|plane ticket|passport|travel|transport) (and|&|/|,)? ?(visa |ticket |flight |food |room |stay |accommodation |hostel |apartment |housing )?(is |are |all )?(free|paid|sorted|covered|handled|provided|included|on us|on company|by company|by us|by the company|company side|from company|paid by (us|company|boss)|ready|arranged|booked|settled|we buy)
        (free|fr3e) (flights?|tickets?|t1cket|visa|dorm|food|room|stay|hostel|house|accommodation|airfare|plane|everything|passport|meals|housing|lodging|air ticket)
        (everything|all) (is |will be )?(free|provided|settled?|sorted|paid|included|handled|on us)
        (we|they|company|the company|boss|office) (will )?(pay|pays|cover|covers|buy|buys|handle|handles|sponsor|sponsors|provide|provides|arrange|arranges|settle|settles|send|sends|give|gives|do) (for )?(you )?(you )?(the |your |a |all |all the )?(everything|flights?|tickets?|visa|accommodation|housing|food|room|passport|air ticket|house|all expenses)
        (food|rooms?|stay|accommodation|housing|house|lodging|meals|dorm|hostel|eating|feeding|board) (and|&|/|,)? ?(food |accommodation |stay |room |lodging |ticket |visa |dorm |meals |eating |feeding |accomodation |house |housing |residence )?(is |are |all )?(free|provided|company|on us|included|covered|from company|by company|company side|sorted|ticket free|inside|company side)
        (airport|border) (pick ?up|pickup|transfer)
        (pick|picks|picked) (you )?(up )?(at|from) (the )?(airport|border)
        (relocation|relocate) .. (handled|provided|paid|covered|by us|free|arranged|package|assistance|support)
        (ticket|flight|visa)s? (is |are )?(company|boss)
        libre lahat
        (visa|ticket|food|room|stay|accommodation|flight) .. (visa|ticket|food|room|stay|accommodation|flight)s? .. (free|company|paid|provided|included|all in)
        free (🏠|✈|🍚|🛏)
        (flight|ticket|visa) (gift|by company|company pay*|is covered)
        (they|company|boss|he|she|agent) (already )?(paid|bought|sent|covered) (for )?(my|your|the|our) (ticket|flight|visa)
        (you )?(don't|do not|dont|no need to|won't) pay (for )?(the |any |your )?(flight|ticket|visa|anything)
        (all|everything|full) (living|living costs?|costs?|expenses) (is |are )?(covered|paid|on us)
        (meet|fetch|collect|receive) (you|u) (at|from|in) (the )?(airport|suvarnabhumi|station|terminal|arrivals?)
        (room|bed|villa|dorm) (and|&|,)? ?(rice|food|meals?|#)
        (boss|company|they|he|she|madam|oga|uncle|agent|we|team) (will |can |is gonna |gonna )?(flies|fly|flew|flying|bring|brings|bringing) (us|you|me|u|everyone|people) (over|out|in|there|via|by|across)
        (boss|company|madam|oga|agent) (will )?(flies|fly|flew) (us|you|me|u|everyone|people)
        (ticket|tickets|flight|flights|visa|passport|papers) .. (we|they|company|boss|madam|agent|oga|them) (will |go |go dey |dey |can )?(settle|sort|handle|arrange|pay|cover|do|buy|book|make|process|fix)
        (no|without|don't have|dont have|no get|without a) passport .. (we|they|company|boss|can|will|fine|okay|ok|no problem|no wahala|sorted|make|arrange|help|also)
        (driver|someone|my guy|our guy|our man|our driver|my driver|our people|our staff) (will |go |can )?(meet|meets|pick|picks|collect|collects|fetch|fetches|wait|waits|waiting|take|takes|carry) (up )?(for )?(you|u)
        (rent|room|food|meals|housing|board|bed|accommodation|lodging) .. (zero|nil|taken care|sorted|on the house|on us|not your problem|no cost)
        (invite|invitation|sponsor*|cover) letter (and all|included|ready|provided|from us|by us|we|given)
        ticket (is |already |dey )?(out|ready|issued|booked|bought|paid)
      `,
      match: lines`
        Salary good, ⟦free ticket⟧ for all.
        The office says: ⟦flights paid⟧, no worry.
        ⟦They paid my ticket⟧ already
      `,
      twins: lines`
        Buy one pizza and the second is half price.
        The museum has no entry fee on Sunday.
        They paid my salary late.
      `,
    },
    zh: {
      patterns: lines`
        还包出国的机票 @CN-JIEMIAN-2019
        包机票(包吃住|食宿)? @CN-REPO-SPAM
        包吃包住包机票钱? @TW-READR-2022
        (包|供|管|提供|公司出|公司买|老板出|我们出|报销|全包|全报|免费|送|补贴|先垫)(往返|来回|单程|你|的|好)?(机票|签证|路费|护照|吃住机票|机票吃住)
        (机票|签证|路费|护照|机票酒店|机票住宿|机票签证)(全|都|由|是)?(包|公司|老板|我出|我们出|全报|报销|免费|先垫|先买|费用全|一律|统一|不用自己)
        (吃住|食宿|住宿|三餐|供吃供住|包吃包住|包吃住|包住|吃喝)(全|都|由)?(包|公司|免费|提供)?
        (专车|落地|机场)(接机|接送|专车|有人接|接应)
        (公司|有人|司机)(接机|机场接|来接|举牌)
        有人(带|接|带过去|接应)
        (包|送|供)(✈|🏠|🍚|🍱|🍛)
        (机票|飞机|飞机票)(即出|飞我出|我出|那边出|先垫|先出|公司报|送)
        (包来回|来回机票|包签证|包接送|吃住不用钱|吃住全免|包食住|包食包住|有车接|吃住都有|吃住都公司)
        (机票|飞机|路费)(他们|佢哋|公司|老板)(先)?(出|垫|买|包)
        (住宿|机票|签证)(和|跟|与|、|同)(网络|住宿|机票|签证|接机)?(都)?(弄好|安排好|搞定|公司出)
        (订票接人|叫人去接|叫人接你|派车接|有人接你)
        飞(机)?飞我出
        (机票|路费|车费|车票|飞机票|flight)(.. )?(她|他|佢|那边|大哥|姐姐|主管|我|公司)(先)?(出|垫|买|包|订|book)
      `,
      never: lines`
        不包机票
        包不包机票
        打包机票
        红包机票
        不包吃住
      `,
      match: lines`
        试用期也⟦包机票⟧
        ⟦机票公司先出⟧
        ⟦机票即出⟧,覆1
        ⟦路费她先出⟧
      `,
      twins: lines`
        本店不包机票
        打包机票行程单请点击
        机票打折促销
      `,
    },
    vi: {
      patterns: lines`
        ứng trước .. chi phí xuất cảnh @VN-BT-POLICE
        (bao|free|miễn phí|tài trợ|lo|đặt) (hết |toàn bộ |luôn |100% |trọn )?(vé|vé bay|vé máy bay|visa|hộ chiếu|ăn ở|ăn uống|chi phí|đi lại|xe|hết|ăn 4 bữa|ăn|thủ tục|giấy tờ)
        (cty|công ty|sếp|bên mình|bên em|chủ) (sẽ )?(lo|bao|mua|đặt|trả|đài thọ|chi|tài trợ|làm) (hết|vé|visa|hộ chiếu|ăn ở|chi phí|toàn bộ|vé máy bay|giấy tờ|thủ tục|chỗ ở)
        (vé|visa|hộ chiếu|ăn ở|chỗ ở|xe|vé máy bay) .. (cty lo|công ty lo|sếp lo|lo hết|free|bao|cty|công ty mua|công ty đặt|lo|đặt hết)
        (xe|người) (đón|rước|đưa đón) (tận nhà|tận nơi|sẵn|tới nơi|về|ở sân bay|ở)?
        (đón|rước) (tận nhà|tận nơi|sẵn|tại nhà|ở sân bay)
        bao (xe|ăn ở|vé|đi lại|hết|tất|trọn gói)
        (đi trước|bay trước) .. trả sau
        (vé|ăn ở|chỗ ở|cơm nước|phòng ốc|hộ chiếu|xe) .. (nó ứng|người ta lo|sếp mua|lo hết|sếp lo|free|treo sẵn|cty làm|công ty làm)
        (ban tổ chức|công ty|sếp|chị|anh) .. (tài trợ|lo|ứng|mua) (vé|chỗ ở|ăn ở|hộ chiếu|xe)
        (xe|bay) free
        (bay|ăn ở|vé) (free|0đ|miễn phí)
        (có )?(xe|người|ng) (ghé|đón|rước) (tại|ở|tận|cầu|cửa khẩu|cổng)
        ở (ktx|ký túc|căn hộ|villa) .. (như|view|free|bay)
      `,
      match: lines`
        ⟦Công ty bao vé⟧ và chỗ nghỉ
        ⟦Xe đón tận nhà⟧ tối nay
        ⟦vé sếp mua⟧ rồi
      `,
      twins: lines`
        Phòng cho thuê có máy lạnh
        Mời ăn sáng ngon
        Vé số chiều xổ
      `,
    },
    th: {
      patterns: lines`
        มีที่พักและอาหารให้ @TH-DOE-2025
        (กินฟรี|อยู่ฟรี|กินอยู่ฟรี|ที่พักฟรี|ฟรีที่พัก|หอฟรี|ข้าวฟรี|อาหารฟรี|ฟรีตั๋ว|ตั๋วฟรี|ฟรีค่าตั๋ว|ฟรีวีซ่า|ฟรีค่าเดินทาง|เดินทางฟรี|ฟรีทุกอย่าง|ฟรีหมด)
        (ค่าเดินทาง|ตั๋ว|ตั๋วเครื่องบิน|ค่าตั๋ว|วีซ่า|พาสปอร์ต|ค่ารถ|พาส)(บริษัท|นายจ้าง|เถ้าแก่|พี่|เขา|เรา)?(ออกให้|ทำให้|จองให้|จัดการให้|ดูแลให้|ออก|รวม|ฟรี|ไม่เสีย|บริษัทออก|บริษัทจองให้)
        (บริษัท|นายจ้าง|เถ้าแก่|พี่|ทางเรา)(จะ)?(ออกให้|ทำพาสให้|จัดการให้|ออกค่า|จองตั๋ว|จ่ายค่า|ออกตั๋ว|ทำให้)(หมด|ทุกอย่าง|ตั๋ว|เดินทาง|วีซ่า)?
        (มีรถ|รถตู้|รถ|คน|เจ้าหน้าที่|ทีมงาน)(ตู้|มา|สิมา|ไป)?(รับ|รับส่ง|มารับ|รับถึงบ้าน|รับที่)(ถึงที่|ถึงบ้าน|ถึงหน้าบ้าน|ที่สนามบิน|ที่โรงแรม|หน้าบ้าน|ฟรี|ยาม)?
        (ที่พัก|อาหาร|หอพัก|ห้องพัก|ข้าว)(และ|พร้อม| ) ?(ที่พัก|อาหาร|ตั๋ว|วีซ่า|ข้าว)(ฟรี|ให้|พร้อม)
        (มีห้องให้|มีที่พักให้|มีหอให้|อาหาร # มื้อ|ข้าว # มื้อ|เลี้ยงข้าว|พักในตึก|นอนในตึก|อยู่หอบริษัท)
        (ที่พัก|กิน|ข้าว|อาหาร|ตั๋ว|เดินทาง|วีซ่า|กินนอน)(อยู่)? .. (ฟรี|ออกให้|บริษัทออก|ส่งให้|มีให้|โรงแรม|ครบ)
        (ฟรีหมด|ฟรีทุกอย่าง|ฟรีที่พัก|ฟรีข้าว|มีรถรับ|มารับ|ส่งตั๋วให้|ไปฟรี|คนถือป้ายชื่อ)
      `,
      match: lines`
        ⟦ตั๋วบริษัทจองให้⟧
        ⟦กินอยู่ฟรี⟧ สบายๆ
      `,
      twins: lines`
        ที่พักใกล้หาด ราคาเบาๆ
        รถบรรทุกมือสอง
      `,
    },
    id: {
      patterns: lines`
        fasilitas lengkap seperti tempat tinggal dan tiket perjalanan @ID-UNIKOM
        (tiket|tkt|paspor|visa|pesawat|ongkos|biaya|mess|makan|transport|pasport|akomodasi|kos|tempat tinggal|mangan turu|makan tidur|dahar sare|uang jalan)( |/|,|&|, )?(tiket|tkt|paspor|visa|makan|mess|pesawat|tidur|transport|pp|dan)? ?(dan |& )?(mess |makan |visa |tiket |paspor )?(ditanggung|kantor|by company|gratis|free|dibayari|disediakan|dibayar|bos|kntr|kantor yg urus|diurus|dibiayai|dibuatin|company|perusahaan|dijamin|all in|dari kantor|kantor tanggung|dr kantor|sian kantor|sian bos|difasilitasi)
        (kantor|perusahaan|bos|boss|company) (yg |yang |sing |akan )?(urus|tanggung|bayar|bayarin|sediakan|biayai|nanggung|beliin|ngurus|bikin|mengurus|atur|siapin)
        (all in|allin) (free|gratis|ditanggung)?
        (semua|smua|kabeh|full|alah) (biaya |fasilitas )?(ditanggung|gratis|dibayari|free|kantor|dibayar|sedia|sadio|fasilitas)
        (dijemput|jemput|penjemputan|jemputan) (di |dari )?(bandara|airport|malam|perbatasan|orang kantor)
        (dipesankan|dibelikan|udah dibeliin|dibayarin|dibuatin) (tiket|paspor|pesawat)
        (tiket|ongkos|pesawat) .. (kantor|bos|perusahaan|company)
        (tiket|mess|makan|kos|ongkos|tempat)(nya)? .. (ditanggung|dibayarin|dari kantor|kantor|bos|gratis|free|aman|oke|dikasih)
        (semua|semuanya) (dibayarin|ditanggung|gratis|diurus|beres)
        (bawa badan|bawa diri) (doang|aja|saja)
        (full|lengkap) fasilitas
        (tiket|flight) .. (issued|dibeliin|dibelikan)
        (paspor|passport|pasport)(nya)? .. (kita|kami|kantor|bos|boss|perusahaan|orang dalam|orang dalem|tim|company) .. (urus*|bikin*|buat*|siapin|beresin|ngurus*)
        (paspor|passport|pasport)(nya)? .. (diurusin|diurus|dibuatin|dibuatkan|dibikinin|dibikinkan|dibantu|prioritas)
        (belum|blm|blom|ga|gak|gk|nggak|tidak|tdk|ndak) (ada |punya |py |pnya )?(paspor|passport|pasport) .. (dibuat*|dibikin*|diurus*|dibantu|gpp|gapapa|gak apa|tenang|aman|bisa)
        (tiket|ongkos|pesawat|tkt) .. (dipesenin|dipesankan|pesenin|dibooking*|dikirimin|udah siap|sudah siap|udah ada|sudah ada|dari sini)
        (ga|gak|nggak|tidak|tdk|tanpa) (keluar|ngeluarin|bayar|modal) (duit|uang|biaya|apa apa|apa2|sepeser*|serupiah*)
        (dijemput|dijemputin|dijempput|dijmput) .. (travel|mobil|supir|sopir|orang*|tim|rumah|terminal|bandara|pelabuhan|stasiun)
        (kami|kita|bos|boss|gue|gw|aku|abang|sini|supir|sopir|orang kita) (yg |yang )?(jemput|jemputin)
      `,
      never: lines`
        makan siang
      `,
      match: lines`
        ⟦tiket ditanggung⟧ sampai tujuan
        ⟦kantor yg urus⟧ dokumen kamu
      `,
      twins: lines`
        Tiket konser sudah habis
        Kos putri dekat kampus
      `,
    },
    ms: {
      patterns: lines`
        (tiket|flight|hostel|makan|makan minum|passport|permit|visa|bilik|tempat tinggal|rumah|tambang|penginapan|makan tidur|makan tido|makan tinggal|flight pun)( |,|&|/)?(makan |hostel |permit |flight |tidur |dan |n |& |tiket )?(boss |bos |company |free|percuma|tanggung|tgung|disediakan|ditanggung|settle|company|sponsor|kami uruskan|bos tanggung|boss tanggung|boss bayar|all include|all in|kena tanggung|semua free|semua tanggung|foc)
        (company|boss|bos|kami|syarikat) (yang )?(tanggung|bayar|sponsor|settle|uruskan|sediakan|cover|belanja|amik)
        (semua|sumua) (free|percuma|ditanggung|tanggung|settle|boss)
        (van|kereta|driver|org|orang) (ambik|ambil|jemput|pickup)
        (passport|border pass) (takde|xde|tiada|kalau xde) .. (uruskan|settle|xpe|takpe|pm|buat)
        (flight|tiket|makan|tidur|asrama|condo) .. (dia bayar|bayar dulu|tanggung|ok|free|percuma|company|disediakan)
        (makan tidur|stay asrama|sebilik sendiri|bilik sendiri)
        (passport|pasport|paspot|permit|visa|border pass) .. (kami|kita|company|syarikat|boss|bos|ejen|kompeni) .. (uruskan|urus|buatkan|buat|settle*|tanggung|sponsor)
        (tiada|takde|takda|xde|xda|tak ada|belum ada|x ada|belum|kalau tak ada) (passport|pasport|paspot) .. (uruskan|urus|buatkan|buat|settle*|bantu|ok|boleh|takpe|xpe|ekspres)
        (kalau|jika|klu) (tiada|takde|xde|tak ada) .. (kami|kita|company|boss) (uruskan|urus|buatkan|settle*|tanggung)
        (jemput|ambil|ambik|pickup|pick up) (kau |awak |korang |anda )?(dari |di |kat |dekat |depan )?(rumah|stesen|terminal|airport|klia|kampung|hentian|bas)
        (boss|bos|company|kami|driver|abang|akak|orang kita|org kita) (akan |yang |yg )?(jemput|ambil|ambik) (kau|awak|korang|kat|dari|di|dekat|dr|anda)?
        (tiket|flight|tambang) .. (orang sini|bos|boss|company|kami|sini) (yang |yg )?(bayar|tanggung|beli|settle)
      `,
      match: lines`
        ⟦Tiket free⟧ semua
        ⟦company tanggung⟧ kos ke sana
      `,
      twins: lines`
        Tiket wayang
        Bilik sewa berdekatan LRT
      `,
    },
    tl: {
      patterns: lines`
        (libre|free|sagot|sagot namin|sagot ng company|sagot nila) (ang |po |na |ng company )?(lahat|ticket|tiket|pamasahe|visa|pagkain|kaon|balay|flight|dorm|food|tirahan|plane|stay)
        (libre|free) (lahat|ang lahat|all|everything)
        (ticket|visa|flight|pagkain|tirahan|housing|passport|accommodation) (po )?(libre|free|sagot|provided|handled|company)
        (wala|walang) (ka |na |kang |po )?(babayaran|bayad|gastos|placement|cash out|ilalabas|bayaran)
        (sagot|bahala) (na )?(namin|ng company|nila|ng boss|ako)
        (may |naay )?(sasalubong|susundo|sundo) .. (airport)?
        (di|hindi) ka na magbabayad
        (libre|free|libr3) (bahay|tirahan|kain|ticket|tulugan|all|flight|lahat|chibog)
        (ticket|pagkain|tirahan|kwarto|kama) .. (libre|sagot|kasama|bayad na)
        (passport) (namin|kami|sila) (gawa|gagawa)
        (24/7 ang chibog|all in free|susunduin ka|may susundo)
        (ako|kami|sila|boss|company|amo|kumpanya) (na |muna |po |na po |na ang |ang |muna ang )?(bahala|sa|sagot|magbabayad|sasagot|aako|gagastos) .. (pamasahe|ticket|tiket|passport|visa|pagkain|tirahan|lahat|gastos|papel)
        (sila|kami|ako) na (po )?(rin )?(sa|bahala|sagot|ang) .. (passport|visa|papel|ticket|pamasahe|gastos)
        (walang|wala|wala kang|walay) .. (gastos|babayaran|ilalabas|piso|bayaran|gasto)
        (passport|visa|papel) .. (kami|sila|company|boss|namin|nila) .. (bahala|gagawa|magpapagawa|aasikaso|mag aayos|sagot|lalakad)
        (susundo|sasalubong|sunduin|susunduin|sundo|sumundo) .. (airport|terminal|pier|bahay|dun|doon|pagdating|kanto)
        (ticket|tiket|pamasahe|visa|passport) .. (nabili|nakabili|binili|na book|nabook|ready|sagot)
      `,
      match: lines`
        ⟦libre lahat⟧ pati damit
        ⟦sagot namin ticket⟧ mo
      `,
      twins: lines`
        Libre ang tawag
        Sagot sa tanong bilang 5
      `,
    },
    my: {
      patterns: lines`
        (နေစရာ|စားစရာ|စားနေ|လမ်းစရိတ်|ကားခ|လေယာဉ်လက်မှတ်|ပတ်စပို့|ဗီဇာ|နေစား|လမ်းခ) .. (အကုန်|ခံပေး|အလကား|အခမဲ့|ကုမ္ပဏီ|ရှိ|ပေး|စိုက်|ငြိမ်း|free)
        (အကုန်ခံပေး|အကုန်ခံ|စားနေငြိမ်း|နေစားငြိမ်း|လာကြို|ကားလာကြို|လေဆိပ်လာကြို)
        (လေယာဉ်|လက်မှတ်|ဗီဇာ|ကားခ|စရိတ်|ထမင်း ၃ နပ်|အဆောင်)(ကို|က)? .. (ကုမ္ပဏီဝယ်ပေး|သူဌေးခံ|ငါပေး|သူတို့ပေး|ကျွေး|free|အကုန်ငါတို့|စီစဉ်ပေး|ဝယ်ပေး)
        (အကုန်ငါတို့စီစဉ်|အကုန်ရှိတယ်|ထမင်းကျွေး|အဆောင်ပေး|ကားနဲ့ လာခေါ်|ကားနဲ့လာခေါ်|လာခေါ်ပေး|နေစရာ၊ စားစရာ)
        (ပတ်စပို့|passport|စာအုပ်|ဗီဇာ|ပါ့စပို့|ပတ်စ်ပို့) .. (လုပ်ပေး|ထုတ်ပေး|ချုပ်ပေး|စီစဉ်ပေး|ကုမ္ပဏီလုပ်|သူဌေးလုပ်|တာဝန်ယူ)
        (လာကြို|လာခေါ်|ကြိုပေး|ခေါ်ပေး|ကြိုမယ်|ခေါ်မယ်) .. (အိမ်|ဂိတ်|လေဆိပ်|ကား|ရွာ)?
      `,
      match: lines`
        ⟦နေစားငြိမ်း⟧ပါ
        ⟦လမ်းစရိတ် ကုမ္ပဏီ⟧ ပေး
        ⟦ထမင်းကျွေး⟧တယ်
        ⟦အကုန်ငါတို့စီစဉ်⟧
      `,
      twins: lines`
        ထမင်းစားပြီးပြီလား
        ကားခ တက်သည်
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (ស្នាក់នៅ|ហូបចុក|សំបុត្រ|លិខិតឆ្លងដែន|ឡាន|ធ្វើដំណើរ|បាយ|បន្ទប់) .. (ឥតគិតថ្លៃ|ហ្វ្រី|ក្រុមហ៊ុន|free|មកយក|ចេញឲ្យ|មានឲ្យ|អោយ)
        គ្រប់យ៉ាង .. free
        (ស្នាក់|បាយ|ហូប|បន្ទប់|សំបុត្រ|ថ្លៃធ្វើដំណើរ|ផ្ទះ)(នៅ|ចុក|ជួល)?(/បាយ)? .. (0$|=0|ហ្វ្រី|ចេញថ្លៃ|មានឲ្យ|គេចេញ|ឲ្យ)
        (មានបាយ|មានបន្ទប់|មានកន្លែងស្នាក់|ឡានមកយក|ឲ្យរថយន្តមកយក|មកយកដល់ផ្ទះ|ចេញថ្លៃធ្វើដំណើរ|មានផ្ទះជួលឲ្យ)
        (ប៉ាស្ស័រ|លិខិតឆ្លងដែន|ប៉ាស្ពរ|ប៉ាស្ព័រ|ប៉ាស្ពត|passport|ឯកសារ) .. (ធ្វើឲ្យ|ធ្វើឱ្យ|ធ្វើអោយ|ធ្វើជូន|រត់ឲ្យ|រត់ឱ្យ|រត់អោយ|ចេញថ្លៃ|គេធ្វើ|ក្រុមហ៊ុនធ្វើ|យើងធ្វើ|បងធ្វើ)
        (សំបុត្រ|យន្តហោះ|ថ្លៃឡាន|ថ្លៃធ្វើដំណើរ|ថ្លៃផ្លូវ) .. (ចេញឲ្យ|ចេញឱ្យ|ចេញអោយ|ទិញឲ្យ|ទិញឱ្យ|ទិញអោយ|ទិញជូន|ខាងក្រុមហ៊ុន|ថៅកែចេញ|boss|ហ្វ្រី|free|ចេញថ្ងៃ|រួចរាល់|រួចហើយ)
        (ហូប|ញ៉ាំ|ស្នាក់|ដេក|បាយ|ផ្ទះ|បន្ទប់)(នៅ|ចុក)? .. (free|ឥតគិត|មិនគិត|មិនអស់លុយ|អត់អស់លុយ|អត់គិត|ខាងថៅកែ|ថៅកែចេញ|ក្រុមហ៊ុនចេញ|boss ចេញ)
        (ឡាន|រថយន្ត|តាក់ស៊ី|គេ)(មក|ទៅ|ចេញ)?(យក|ទទួល|ដឹក|ចាំទទួល) .. (ផ្ទះ|ដល់|ភ្លាម|ព្រលានយន្តហោះ|ស្ថានីយ)
      `,
      match: lines`
        ⟦សំបុត្រក្រុមហ៊ុន⟧ចេញ
        ⟦ស្នាក់នៅឥតគិតថ្លៃ⟧
        ⟦មានកន្លែងស្នាក់⟧
        ⟦ឡានមកយកដល់⟧ផ្ទះ
      `,
      twins: lines`
        សំបុត្រកុន
        បន្ទប់ជួល
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        (ກິນນອນ|ກິນຢູ່|ທີ່ພັກ|ປີ້ຍົນ|ຄ່າລົດ|ພາສປອດ|ຄ່າເດີນທາງ) .. (ຟຣີ|ອອກໃຫ້|ຈອງໃຫ້|ບໍລິສັດ|ໃຫ້)
        (ລົດມາຮັບ|ມີຄົນມາຮັບ|ໄປກ່ອນ ຈ່າຍທີຫຼັງ)
        (ພັກຄອນໂດ|ມີຄອນໂດ|ມີຄົນພາ|ລົດຕູ້ໄປຮັບ|ໄປຮັບ|ຮັບຮອດບ້ານ|ອອກໃຫ້ໝົດ|ຟຣີ: ປີ້ຍົນ|ຫໍພັກ .. ອາຫານ)
        (ອອກ|ຈ່າຍ|ຊື້|ຈອງ)(ໃຫ້)?(ຄ່າປີ້|ຄ່າພາສປອດ|ຄ່າລົດ|ຄ່າເດີນທາງ|ປີ້|ປີ້ຍົນ)(.. )?(ໃຫ້|ໝົດ|ກ່ອນ)
      `,
      match: lines`
        ⟦ກິນນອນຟຣີ⟧
        ⟦ປີ້ຍົນບໍລິສັດ⟧ຈອງ
        ⟦ຮັບຮອດບ້ານ⟧
        ⟦ອອກໃຫ້ໝົດ⟧
        ເພິ່ນ⟦ອອກຄ່າປີ້ ຄ່າພາສປອດໃຫ້⟧
      `,
      twins: lines`
        ປີ້ລົດເມ
        ທີ່ພັກໃກ້ຕະຫຼາດ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
      `,
    },
    ko: {
      patterns: lines`
        (항공권|비행기표|숙식|숙소|비자|항공|식비) .. (제공|지원|무료|회사|끊어|다 됩니다|전액|대드|부담|공짜)*
        (비행기|비행기표|항공|항공권|숙소|밥|호텔|주거|비자|기숙사) .. (나와|해드림|다 해|끊어줄게|저희가|대드|해결|본사|나옵|있음|다 나와|내드|준대|제공)*
        (먹고 자는 거|먹여 주고|재워 주고|공항 ?픽업|모시러|차 보냅|티켓 끊어)*
        (항공|비행기|티켓)(권|표|편|료)? ?(선지급|선결제|발권|준비해|⭕|o|ㅇ|끊어)*
      `,
      match: lines`
        ⟦숙식 제공⟧
        ⟦항공권 지원⟧ 합니다
        ⟦숙소 비행기 다 나와요⟧
        ⟦공항 픽업⟧ 있음
        ⟦항공 선지급⟧
      `,
      twins: lines`
        주차 가능
        여행 후기
        근처 카페 직원 모집
        주말 알바 구합니다
      `,
    },
    ja: {
      patterns: lines`
        (渡航費|航空券|寮|食事|飛行機|宿泊|メシ|パスポート取得) .. (こちら|こっち持ち|会社負担|事務所負担|負担|無料|タダ|完備|支給|付き|代も出)
        (寮もメシも飛行機も|往復航空券)
        (渡航費|渡航|ホテル|飯|寝床|宿|住むとこ|住居|航空券|飛行機代|チケット|部屋|アパート|ごはん)(も|と|・|や|〜|は|代)? .. (会社持ち|すべて負担|全額|出る|タダ|あり|こちら|ぜんぶ|負担|支給|会社が買|付き|完備)
        (宿飯付き|宿メシ|寮完備|スタッフ同行|空港まで迎え|迎えに行)
        (食住|衣食住|食事住居|飯|宿)(付き|付|タダ|無料|〇|完備|込み|保証)
        (飛行機|チケット|航空券|ビザ|宿|ホテル)(は|も)?(こっち|こちら|うち|会社|事務所)(で|が|持ち)(取|手配|用意|出|持|押さえ)
      `,
      match: lines`
        ⟦渡航費こちら⟧持ち
        ⟦航空券支給⟧します
        ⟦住むとこも飯も会社持ち⟧
        ⟦宿飯付き⟧
        ⟦食住付き⟧です
        ⟦飛行機こっちで取⟧る
      `,
      twins: lines`
        交通費は自己負担です
        食事処
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
  },
};

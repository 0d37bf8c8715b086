// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const familyCannotKnow: Signal = {
  id: 'FAMILY_CANNOT_KNOW',
  group: 'coercion',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Told not to tell family, friends or the embassy.',
  notThis: ['Ordinary confidentiality notices'],
  sources: ['CN-REPO-KB', 'FBI-2023b', 'MY-EMB-2022'],
  words: {
    en: {
      patterns: lines`
        !(don't|do not|dont|never|no need to|not|pls don't|better not) (to )?(tell|inform|mention|say|share|let) (it |this |anything |about this )?(to |with )?(your |ur |the |anyone |anybody )?(mom|mum|mother|dad|father|parents|family|wife|husband|auntie|aunty|uncle|anyone|anybody|embassy|home|relatives|friends)
        !keep (it|this) (quiet|secret|between us|to yourself|from your)
        !(tell|inform) (your |ur )?(mum|mom|mother|family|parents|wife|husband|auntie) (later|after|when you (arrive|reach|land))
        !(surprise) (your )?(mum|mom|mother|family|parents|them) (later|with|when)
        !(don't|do not|dont|never) (put|post|share|write) (it |this )?(in|on|to) (the |your )?(family|village|home|class) (group|chat|gc)
        !(mom|mum|mak|ayah|parents|family|mama|mother|father|husband|wife) (no need|don't need|doesn't need|needn't|need not|does not need) (to )?know
        !tell (no one|nobody|noone|no body)
        !(keep|keeping) (this|it) (private|confidential|low|just between us|off facebook)
        !(don't|dont|do not|never|no|better not|pls don't) tell (ate|kuya|tita|tito|auntie|aunty|pastor|people|sir|the agency|your agency|your boss|your employer|teacher)
        !(tell|telling) (your |ur |the )?(mum|mom|mama|mother|dad|family|parents|wife|husband|people|folks|home) (you're|you are|it's|its|it is|u are|that you|you got|you go|hotel|restaurant)
        !(delete|clear|erase) (this|our|the|dis) (chat|message|msg|messages|convo)
        !(don't|dont|do not|never|no) (post|put|update|comment|write) .. (fb|facebook|status|linkedin|story|location|instagram)
        !just (say|tell them|tell her|tell him|tell mum|tell mom) (it's |its |it is |you're |you |u |that |i )?.. (shop|restaurant|hotel|school|counter|factory|nurse|teaching|cleaning|sales|mall|work)
      `,
      match: lines`
        ⟦Don't tell your mum⟧ yet, she worries.
        ⟦Keep it quiet⟧ until you land.
        ⟦Tell no one⟧ at home.
      `,
      twins: lines`
        Tell your mum I said hello.
        Please keep the room clean.
        Tell your family about the contract.
      `,
    },
    zh: {
      patterns: lines`
        !不让告知亲友 @CN-REPO-KB
        !(别|不要|先别|先不要|先不|唔好|莫|不能|不用|暂时别)(跟|和|告诉|同|让|给|对|讲|说|俾) .. (家里|家人|爸|妈|嫂子|老婆|老公|父母|姨|亲戚|别人|任何人|朋友|外人) .. (说|讲|知|知道|提|太细|听)?
        !(家里|家人|爸妈|嫂子|二姨|父母)(那边)? .. (先别说|先不说|别说|不要说|先别讲|唔好讲|保密)
        !(嘴严|嘴巴严|嘴要严|保密|守口如瓶|看见什么不往外)
        !(跟|和|对)(你)?(妈|爸|妈妈|爸爸|家里|家人|爸妈|老婆|父母)(就|只)?(说|讲)(你)?(去|是|在|进)(广东|深圳|上海|新加坡|外地|旅游|游学|进厂|出差|朋友|读书)
        !(就|只)(跟|和)(家里|家人|爸妈|你妈)(说|讲)
        !(别|不要|先别|不|少)(跟|和)?(家里|家人)(联系|打电话|视频|报地址)
        !(出发前|走之前|临走|上飞机前)(请|千万)?(不要|请勿|别|勿)(在|发|跟|告诉|透露|声张|说)
        !(请勿|不要|不用|别让)(携带)?(亲友|家人|朋友)(送机|送行|陪同|知道)
        !(不要|别|先不要)在(下面|群里|公屏|评论区|group|大群|taman)(回|说|讲|问|提)?
        !省得(她|他|他们|家里)(念叨|担心|啰嗦|瞎想)
        !口风紧
        !(别|不要|先别|勿|唔好|不好|唔使|不用|没必要)(急着)?(跟|和|给|同|让|俾|对)(你)?(媳妇|老婆|太太|老公|对象|男友|女友|阿嬷|阿公|爷爷|奶奶|老人|屋企|阿妈|阿爸|老豆|老母|家属|家长|父母|爸妈|家里|家人|妈|爸|朋友|同学|同事|老师) .. (说|讲|提|话|知|担心|听|问|看)
        !(对|跟|和|同|给|俾)(你)?(家长|屋企|屋企人|阿妈|家里|家人|爸妈|父母|老婆|媳妇|老公|太太|妈|爸|对象|学校|老师)(那边|那里|度)?(就|统一|可以|只|都)?(说|讲|话)(是|去|系|你|成)(.. )?(出差|实习|培训|打工|旅游|工程|进厂|学校|合作|公司|朋友|亲戚|玩|交流|游学|读书|上班|做)
        !(别|不要|唔好|先别|千万别|勿)(在|喺)?(发|po|晒|更新)(到|在|上)?(朋友圈|限动|动态|ig|脸书|抖音|定位)
        !(朋友圈|限动|定位)(先)?(别|不要|唔好|不能)(发|晒|po|更)
        !(瞒着|瞒住|背着|避开|绕过)(家里|家人|爸妈|父母|老婆|媳妇|老公|屋企|对象|家长)
      `,
      match: lines`
        ⟦别跟嫂子说⟧太细
        ⟦先别告诉家里⟧
        ⟦跟你妈就说去广东⟧
        ⟦先别跟你媳妇说⟧数目
        ⟦别发朋友圈⟧
      `,
      twins: lines`
        告诉家里今晚吃火锅
        我跟妈妈说了再见
        家里人可以一起来面试
        跟你媳妇说一声周末加班
      `,
    },
    vi: {
      patterns: lines`
        !(đừng|khoan|chưa|không|ko|khỏi) (có )?(nói|kể|cho|báo|để) (với |cho |gì |ba |má |mẹ )?(ba mẹ|bố mẹ|mẹ|má|ba|gia đình|nhà|vợ|chồng|người nhà|ai|bà|ông|dì)
        !(giữ kín|kín miệng|giữ bí mật|bí mật nha|im lặng thôi)
        !(xin|nói|bảo) (với )?(ba má|ba mẹ|bố mẹ|mẹ|má|nhà|gia đình|vợ|chồng) (nói |là |rằng )?(đi )?(phụ quán|làm ở|du lịch|học|sài gòn|vũng tàu|nha trang|công tác|thăm bạn)
        !(không|ko|khỏi|đừng|chẳng) (cần )?(xin phép|hỏi|báo) (trường|nhà|ba|bố|mẹ|gia đình|ai)
        !(anh|chị|mình|bên) (gọi|đóng) giả .. (chủ quán|thầy|cô|sếp)
        !(đừng|khoan|không) (đăng|up|khoe|check in) (fb|facebook|story|lên mạng|ảnh)
        !(đừng|khoan|khỏi|k|ko|không|chưa) .. (ông bà|vợ|chồng|gia đình|người nhà|ở nhà|ba|má|mẹ|bố|ba má|bố mẹ|bạn bè|ai) .. (biết|hay|nghe|lo|la|cản|can)
        !(giấu|qua mặt|trốn|lén) (cả )?(ba|bố|má|mẹ|ba má|bố mẹ|nhà|gia đình|vợ|chồng|người nhà)
        !(nói|bảo|thưa|khai|xin) (với )?(ba mẹ|bố mẹ|ba má|nhà|gia đình|mẹ|má|ba|bố|vợ|chồng|trường) (là|rằng) (đi|qua|lên|xuống|ra|làm|học)
      `,
      match: lines`
        ⟦Đừng nói với mẹ⟧ vội nha
        Nhớ ⟦giữ kín⟧ chuyện này
        ⟦không cần xin phép trường⟧ đâu
        ⟦nói với má là đi phụ quán⟧
        ⟦đừng để ở nhà biết⟧ nha
      `,
      twins: lines`
        Nhớ gọi cho mẹ mỗi tối
        Kể mẹ nghe chuyện vui
        Xin phép nghỉ một hôm
        Nói với má là con thương má
      `,
    },
    th: {
      patterns: lines`
        !(อย่า|อย่าเพิ่ง|ห้าม|ไม่ต้อง|ยังไม่ต้อง)(เพิ่ง)?(บอก|เล่า|พูด|คุย) .. (แม่|พ่อ|ที่บ้าน|ครอบครัว|ใคร|แฟน|ผัว|เมีย|ญาติ|ทางบ้าน|คนอื่น)
        !(เก็บ|ปิด)(เป็นความลับ|เงียบ|ไว้เงียบ)
        !(ค่อยเซอร์ไพรส์|ทักเงียบ)
        !(บอก|โกหก|อ้าง|แจ้ง)(ที่บ้าน|แม่|พ่อ|พ่อแม่|แฟน|ผัว|เมีย|ครอบครัว|ทางบ้าน|โรงเรียน|ครู)(แค่|ไป)?(ว่า) ?(จะ)?(ไป|มา|ได้|ทำ)(เที่ยว|ทำงาน|อบรม|เรียน|สัมมนา|ต่างจังหวัด|โรงงาน|ฝึกงาน|ดูงาน|เซอร์เวย์|หาเพื่อน)
        !(อย่า|ห้าม|อย่าเพิ่ง|งด)(ลง|โพสต์|โพส|เช็คอิน|อัพ|แชร์)(เฟส|สตอรี่|ไอจี|เช็คอิน|ที่ไหน|รูป|โลเคชั่น|ให้ใคร)
        !(รู้กัน|รู้)(แค่)(เรา|สองคน|สองเรา|พี่กับน้อง)
        !(ไม่ต้อง|อย่า|ห้าม|อย่าเพิ่ง)(ให้)(ที่บ้าน|แม่|พ่อ|ใคร|แฟน|ผัว|เมีย|ครอบครัว|ทางบ้าน|คนอื่น|ญาติ)(รู้|ทราบ|สงสัย)
        !(แอบ|หนี)(ที่บ้าน|แม่|พ่อ|แฟน|ผัว|ครอบครัว)(ไป|มา|ออก)
      `,
      match: lines`
        ⟦อย่าเพิ่งเล่าให้แม่⟧ฟัง
        เรื่องนี้⟦เก็บเป็นความลับ⟧นะ
        ⟦บอกแม่ว่าไปอบรม⟧สองอาทิตย์
        ⟦อย่าให้ที่บ้านรู้⟧นะ
      `,
      twins: lines`
        โทรบอกแม่ด้วยว่าถึงแล้ว
        เล่านิทานให้ลูกฟัง
        บอกแม่ว่าคิดถึง
      `,
    },
    id: {
      patterns: lines`
        !(jangan|jgn|ojo|jang|ngana jang|ulah|jan|gausah|ga usah) (bilang|ngomong|cerita|kasih tau|kasi tau|kabari|crita|beja|bilang2|ngomong2) (dulu |sek |sik |ke |pa |sama |bulikmu |siapa )?(dulu |sik )?(mama|mamah|ibu|bapak|ortu|keluarga|siapa*|istri|suami|bulikmu|orang rumah|emak|tetangga|org rumah|pa mama)
        !(rahasia|diem2|diam2|jaga rahasia) (ya|aja|dulu|kita)
        !(ibu|bapak|ortu|orang tua|istri|suami|keluarga|emak|mama|nyokap|bokap) .. (gausah|ga usah|gak usah|jangan|jgn|ndak usah) (tau|tahu|dikasih tau|dikabari)
        !(jangan|jgn|ga usah|gak usah|ojo) (bilang|cerita|kasih tau|ngomong|kandha) (dulu )?(ke|sama|karo)? ?(ortu|ibu|bapak|suami|istri|orang rumah|keluarga|mak|siapa)
        !(jgn|jangan|jan|ga usah|gausah|gak usah|gk usah) .. (ketik|ktik|tulis|sebut|sebutin|posting|post|story|upload|pasang) .. (lokasi|negara|nama kantor|tujuan|tempatnya)
        !(pamit|bilang|ngomong|ngaku)(nya)? (aja|saja|dulu) .. (ortu|orang tua|ibu|bapak|mama|emak|mamak|istri|suami|orang rumah|keluarga|tetangga)
        !(biar|supaya|spy|agar) (ortu|orang tua|ibu|bapak|mama|emak|mamak|istri|suami|orang rumah|keluarga|tetangga) (ga|gak|nggak|ngga|tidak|tdk) (curiga|tau|tahu|khawatir|nanya|banyak tanya|kepikiran)
        !(bilang|ngaku|ngomong)(nya)? (aja|saja) .. (kerja|magang|kuliah|kursus|pabrik|restoran|toko)
      `,
      match: lines`
        ⟦jangan bilang ibu⟧ dulu
        Ini ⟦rahasia ya⟧
      `,
      twins: lines`
        Bilang ibu aku pulang malam
        Cerita lucu hari ini
      `,
    },
    ms: {
      patterns: lines`
        !(jangan|jgn|jange|tak payah|xyah) (bagitau|cakap|cerita|habaq|oyak|beritahu|royak|bgtau) .. (mak|ayah|family|keluarga|sapa|sesiapa|bini|isteri|suami|orang rumah|parents|lagi)
        !(rahsia|senyap) (je|dulu|ya|sikit|antara)
        !(jangan|jgn|tak payah|xyah|takyah) .. (komen|tulis|post|share|sebut|letak) .. (lokasi|tempat|negara|nama company|fb|status|story)
        !(cakap|kata|bagitau|bgtau|habaq) (je|saja|jelah|dulu) .. (mak|ayah|bini|isteri|suami|keluarga|family|orang rumah|parents)
        !(supaya|biar|bagi) (mak|ayah|bini|isteri|suami|keluarga|family|orang rumah|parents|diorang) (tak|x|tidak) (risau|tahu|tau|tanya|banyak tanya|syak)
        !(cakap|kata|bagitau|bgtau|ckp) (je|jer|saja|jelah) .. (kerja|kursus|kedai|kaunter|hotel|kilang|restoran|belajar)
      `,
      match: lines`
        ⟦jangan bagitau mak⟧ dulu
        Kita ⟦senyap je⟧
      `,
      twins: lines`
        Cerita mak masa kecil
        Senyap malam itu
      `,
    },
    tl: {
      patterns: lines`
        !(wag|huwag|ayaw|wag muna|hwag) (po |na |mo |muna |nyo )?(muna |po )?(sabihin|sasabihin|ipaalam|magsabi|ipagsabi|magpost|mag post|isulti|ikwento|sabihan) .. (nanay|mama|papa|asawa|pamilya|family|kahit kanino|iba|fb|mga|magulang|muna)?
        !(secret|sikreto|tayo tayo) (lang|muna)
        !(wag|huwag|indi|ayaw) (muna |anay |na |kuno )?(sabihin|magsugid|ipaalam|isulti|sasabihin) .. (misis|asawa|nanay|mama|papa|magulang|pamilya|kay)
        !sabihin mo (lang )?sa (misis|asawa|nanay|mama|magulang) (mo )?.. (hotel|mall|trabaho|maynila)
        !(sabihin|sabi|isulti|ikwento|magpaalam|paalam) (mo|nyo|ninyo|ka) (na |lang |na lang |nalang |muna )?(kay|sa|ki|ni) (misis|mister|asawa|nanay|tatay|mama|papa|magulang|pamilya) .. (construction|hotel|mall|trabaho|maynila|bakasyon|outing|seminar|training|resort|restaurant|kasambahay)
        !(para|nang|ng) (di|hindi) (na )?(sila |siya |sya )?(magtanong|mag tanong|maghinala|malaman|kumontra|humarang|magduda)
        !(wag|huwag|wag na|hwag) (nyo|mo|ninyo|na) (na |pong |po |na pong |munang )?(ipost|i post|banggitin|ikwento|ipagkalat|ichismis)
        !(sabihin|sabi) (mo|nyo|ninyo) (lang |na lang |nalang )(na )?(sa )?.. (mall|resto|restaurant|hotel|trabaho|cashier|kasambahay|construction|tindera)
      `,
      match: lines`
        ⟦wag mo sabihin sa nanay⟧
        ⟦secret lang⟧ natin
      `,
      twins: lines`
        Sabihin mo sa nanay kumain na
        Sikreto ng adobo
      `,
    },
    my: {
      patterns: lines`
        !(အမေ|မိဘ|အိမ်|ကြီးကြီး|ဘယ်သူ့) .. (မပြောသေးနဲ့|မပြောနဲ့|မပြောပါနဲ့)
        !(အမေ|အဖေ|မိဘ|အိမ်|မိန်းမ|ယောက်ျား|ဘယ်သူ့|ဘယ်သူ|ဆွေမျိုး|လူ)(ကို|ကိုမှ|မှ|ကိုတော့|တွေကို|က)? .. (မပြောနဲ့|မပြောပါနဲ့|မပြောသေးနဲ့|မသိစေနဲ့|မသိအောင်|အသိမပေးနဲ့|မဖွင့်ပြော|မပြောဘဲ|ပြောမနေနဲ့)
        !(လျှို့ဝှက်|တိတ်တိတ်)(လေး)? .. (လာ|သွား|ထား|ခေါ်)
        !(အမေ|အဖေ|အိမ်|မိဘ|မိန်းမ|ယောက်ျား)(့)?(ကို|ကိုတော့|က|က မေးရင်)? .. (လို့ပဲ ပြော|လို့ပြော|ပဲပြော|လို့ပဲပြော|ပဲ ပြော|ပြောထား)
        !(နာမည်|ကိစ္စ|အကြောင်း) ?(မပြောနဲ့|မပြောပါနဲ့|မဖွနဲ့|မဖော်နဲ့)
      `,
      match: lines`
        ⟦အမေ့ကို မပြောနဲ့⟧
        ⟦ဘယ်သူ့မှ မပြောပါနဲ့⟧
      `,
      twins: lines`
        အမေ့ကို ပြောပြီးပြီ
        အိမ်ပြန်
      `,
    },
    km: {
      patterns: lines`
        !(កុំ|កុំទាន់) .. (ប្រាប់|និយាយ) .. (ម៉ាក់|ម្ដាយ|ឪពុក|គ្រួសារ|អ្នកណា)
        !(ប្រាប់|និយាយប្រាប់)(ឪពុកម្តាយ|ម៉ាក់|គ្រួសារ|ផ្ទះ|ម៉ែ)(ថា) .. (សណ្ឋាគារ|ធ្វើ|ទៅលេង|សិន)
        !(កុំ|កុំទាន់|មិនបាច់|អត់បាច់) .. (ដាក់|បង្ហោះ|post|ប្រាប់|និយាយ|ឆ្លើយ|ខមមិន|comment) .. (linkedin|fb|facebook|ហ្វេស|ថាមកណា|គេ|ម៉ែ|ប៉ា|ពុក|អ្នកណា|ផ្ទះ|ប្រពន្ធ|ប្ដី|ប្តី|ក្រុមគ្រួសារ|អ្នកភូមិ)
        !(ប្រាប់|និយាយ)(ម៉ែ|ម៉ាក់|ពុក|ប៉ា|ប្រពន្ធ|ប្ដី|ប្តី|គេ|ផ្ទះ)(ថា|ក្រោយ) .. (ទៅធ្វើ|លក់|រោងចក្រ|លេង|រៀន|ហាង)
        !(ប្រាប់|និយាយ)(ថា|តែថា) ?(ទៅ)?(ធ្វើ|លក់|រៀន|មើល)(ការ)?(រោងចក្រ|ហាង|ផ្សារ|ភោជនីយដ្ឋាន|សំណង់|អីវ៉ាន់)
      `,
      match: lines`
        ⟦កុំប្រាប់ម៉ាក់⟧ណា
        ⟦កុំទាន់ប្រាប់គ្រួសារ⟧
        ⟦ប្រាប់ឪពុកម្តាយថាធ្វើ⟧សណ្ឋាគារ
      `,
      twins: lines`
        ប្រាប់ម៉ាក់ហើយ
        គ្រួសារសុខសប្បាយ
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        !(ຢ່າ|ຢ່າຟ້າວ) .. (ບອກ|ເລົ່າ) .. (ແມ່|ພໍ່|ທາງບ້ານ|ໃຜ|ຄອບຄົວ)
        !(ຢ່າ|ບໍ່ຕ້ອງ)(ຟ້າວ)?(ບອກ|ເລົ່າ)(ໃຫ້)?(ຜົວ|ເມຍ|ພໍ່|ແມ່|ໃຜ|ທາງບ້ານ)
        !(ຢ່າ|ຢ່າຟ້າວ|ບໍ່ຕ້ອງ|ຫ້າມ|ບໍ່ໃຫ້|ຍັງບໍ່ຕ້ອງ)(ຟ້າວ)? ?(ໃຫ້|ບອກ|ເລົ່າ|ເວົ້າ) .. (ຮູ້|ແມ່|ພໍ່|ທາງບ້ານ|ໃຜ|ຜົວ|ເມຍ|ຄອບຄົວ|ພີ່ນ້ອງ|ໝູ່)
        !(ບອກ|ຕົວະ)(ແມ່|ພໍ່|ທາງບ້ານ|ພໍ່ແມ່|ຜົວ|ເມຍ|ຄອບຄົວ|ແຟນ)(ແຕ່)?ວ່າ(ຊິ|ຈະ)?(ໄປ|ມາ)(ທ່ຽວ|ເຮັດວຽກ|ຮຽນ|ໂຮງງານ|ຝຶກ)
        !(ເປັນຄວາມລັບ|ຮູ້ກັນແຕ່ສອງຄົນ|ງຽບໆໄວ້|ມິດໆໄວ້)
      `,
      match: lines`
        ⟦ຢ່າຟ້າວບອກແມ່⟧ເດີ້
        ⟦ຢ່າບອກໃຜ⟧
        ⟦ຢ່າບອກຜົວ⟧ເດີ້
        ⟦ບອກແມ່ວ່າໄປທ່ຽວ⟧ກໍພໍ
        ⟦ຢ່າໃຫ້ທາງບ້ານ⟧ຮູ້
      `,
      twins: lines`
        ບອກແມ່ແລ້ວ
        ຄອບຄົວສະບາຍ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ບອກແມ່ວ່າຮອດແລ້ວ
      `,
    },
    ko: {
      patterns: lines`
        !(부모님|엄마|엄마한테는|가족|아무)* .. (비밀|말하지|얘기하지|말 안)*
        !(부모님|엄마|아빠|가족|와이프|아내|남편|여친|남친|집|주변|친구|지인|아무|학교)* .. (말하지|얘기하지|알리지|비밀|모르게|몰래|숨기|둘러대|말 안|얘기 안|말하면 안|말씀드리지)*
        !(부모님|엄마|아빠|가족|집|와이프|아내|남편|학교)(한테|한테는|에게|에게는|에|에는|께|께는) ?(그냥|대충)? ?(여행|출장|취업|유학|워홀|합숙|알바|연수|캠프|공장|제주)* .. (간다고|간다|가는|됐다고|있다고|한다고|라고|말|하)*
      `,
      match: lines`
        ⟦엄마한테는 비밀⟧ 나중에
        ⟦가족 말하지⟧ 마
        ⟦집에는 비밀로⟧ 해주세요
        ⟦부모님께는 그냥 출장 간다고⟧ 하세요
      `,
      twins: lines`
        엄마 생일
        가족 사진
        부모님께 전화 드리기
      `,
    },
    ja: {
      patterns: lines`
        !(親|家族|彼女|誰に)(に|には|も) .. (言わない|内緒|秘密|黙って)
        !(親|家族|彼女|彼氏|嫁|妻|旦那|奥さん|友達|職場|周り|誰|親御さん|お母さん|実家|身内)(に|には|にも|とか|へ|へは)(は|も|まだ|絶対)? .. (言わな|言うな|内緒|秘密|黙|話さな|伏せ|バレな|バレず|ばれな|知られな|知らせな|相談しな|言わず)
        !(親|家族|彼女|彼氏|嫁|妻|旦那|職場|周り|実家|お母さん)(に|には)(は)?(とりあえず)?(出張|旅行|研修|留学|合宿|リゾバ|リゾートバイト|ワーホリ|転勤)(に|で|って|と|だ|の)
        !(誰|家族|親|彼女|旦那|嫁)(に|にも|には) .. (言わん|言うなよ|言わないこと|居場所を|ナイショ|ないしょ)
      `,
      match: lines`
        ⟦親には内緒⟧で
        ⟦誰にも言わない⟧で
        ⟦親には出張って⟧言っとけばいいよ
        ⟦家族にはまだ言わない⟧で
        ⟦誰にも言わん⟧でね
      `,
      twins: lines`
        親に電話する
        家族で旅行
        親に旅行をプレゼント
      `,
    },
  },
};

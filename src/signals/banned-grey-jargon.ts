import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const bannedGreyJargon: Signal = {
  id: 'BANNED_GREY_JARGON',
  group: 'work',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'Code words of the illegal online business: direct hire of "teams", site and line names, killers and openers, dog-pusher, spinach.',
  notThis: ['Ordinary words such as park, promotion, customer service'],
  sources: ['CN-JIEMIAN-2019', 'CN-SELF-2020', 'TW-READR-2022', 'CN-REPO-SPAM', 'ID-TGGROUPS'],
  words: {
    en: {
      patterns: lines`
        (love|dating|romance|girl|game|hot|us|eu|eu us|g|e|u.s) line (chat|chatter|experience|team|is|agent|exp)
        (chatters?|chatter team|loveline|love line) .. (killers?|closers?|model|tl|openers?)
        killers? .. (chatter|model|crypto|tl|love)
        (old hands?|old bird|newbies?|fresh hands?|new hands?) (priority|ok|also|open|% |$|more|welcome|higher)
        (tl|team leader|leader) (with|bring|brings|bringing|and) (own |his |a |your )?team
        (boss|company|team|group) (team )?direct (hire|hiring|recruit*)
        (direct|boss) (company|hire) .. (no middleman|直招|no agent)
        (points?|pts) (start|from|#|to|per|higher|system)
        (ex|former) pogo
        (can edit|edit|control) (balances?|price|chart|k line|withdraw*) .. (backend|admin|back ?end|panel)
        (clone|cloned|copy) (site|website|exchange|platform|wallet|ui)
        (domain|domains) (rotation|rotator|switching|change|replacement)
        (material|materials|fresh leads|data) (company|we) (provide|provided|supply|fresh)
        (g|e|u.s|us|uk|eu) line (teams?|exp*|chatters?|closers?)
        (new|another|other) (site|house|compound|park|floor|building) .. same (post|position|job|work|salary)
        (manager|boss|tl|leader) .. (ask|asks|asking|wants) (if )?(got|have|any) (ppl|people|staff) or not
        (team leader|team head|leader|tl) with # ?(pax|people|persons|heads|staff)
        (en|hi|ur|tl|am|bn|ne|vn|id) (floor|line|room)
        per joining
        (direct hire|direct boss|boss direct) .. (boss|no agent|no middleman|company|team)?
      `,
      match: lines`
        ⟦Love line chatter⟧ wanted
        ⟦Love line experience⟧ is better
        HR wanted, ⟦per joining⟧
      `,
      twins: lines`
        The direct line to the bank is closed.
        The dog won two points at the show.
        Team leader for a shop floor
      `,
    },
    zh: {
      patterns: lines`
        公司直招 @TW-READR-2022
        狗推 @CN-REPO-SPAM
        偏门 @TW-READR-2022
        (人头|一个头|送到给|到楼结算|到点付清|送到付)(台币|付|给|结|#)?
        (直招|人事推|推人|收组|整组|带组长|组长带队|带人来|老员工入职红包|搬新楼|新楼|老公司|开荒|新点位)(推广|客服|二线|一线|话务|的|,|，|收|可|也|来|分红)?
        (打粉|粉组|男粉|女粉|杀猪|精聊|一线|二线|三线|引流打粉|养号|话术全套|话术公司)
        (#|几|多)(点|个点)(起|以上|提成|抽|封顶)
        #(到|-|~)#(个)?点
        (送到付|验资|供需|料子|洗钱|跑分|水房|卡商|车手|收簿|过u|u结|走u)
        (底|流水)(%|抽成)
        (绿泡泡|飞机号|飞机@)
        (懂的来|懂的私|懂行|懂的都懂|暗号)
        (不碰国人|不做国人|不碰国内)
        (欧美盘|国内盘|亚太盘|欧盘|美盘|新盘|台盘|港盘|小语种盘)(招|开张|扩编|工资|缺|收|夜班|白班)?
        (杀鱼|杀鱼组|养鱼组|打枪|狗庄)
        招(台湾|大陆|东北|本地)?人事(,|,|在家|推)?
        找(台湾|大陆)?人事
        (工龄续算|老员工归队|老员工回来|换园不换人|老员工优先|老员工可带)
        (不押证|不压证|不押护照)
        (缺|招|找)(引流手|推广手|打粉手|话务手|聊手|狗推手)
        (送到楼|到楼)(付|结|给)
        (跟公司走|懂u盾|会u盾)
        (聊天手|聊手|键盘手|话务手|打字手|业务手|料手)
        出(g|国) ?打 ?(zi|字|z)
        (做过|干过|搞过|懂)(scam|盘|台|ps|杀|话术|资金盘) .. (不用怕|优先|的来|都可|可以|加|也)
        (带过|能带|可带|没带过)(组|盘|团队)
        (原来|之前|以前|原先|上家)(在)?(哪家|哪个园|哪个盘|哪个公司|哪个楼)
      `,
      never: lines`
        搜狗推
        酷狗推
        看门狗推
        热狗推
        狗推荐
        狗推送
        直招士官
      `,
      match: lines`
        ⟦狗推⟧日结,速来
        ⟦偏门⟧工作,敢来就行
        ⟦找台湾人事⟧,日结
        ⟦欧美盘招⟧英语好的
        急缺⟦聊天手⟧
        ⟦出G打ZI⟧
        ⟦带过组⟧的来
      `,
      twins: lines`
        搜狗推广后台登录
        酷狗推荐歌单
        看门狗推送通知
        人事部在三楼
        打字比赛
      `,
    },
    vi: {
      patterns: lines`
        (mảng app|app mảng|mảng tình cảm|mảng sàn|mảng crypto|mảng đầu tư|line âu|thị trường (âu|mỹ|nhật|hàn|đài))
        (sale|sales|telesale*) (app|tình cảm|sàn|đầu tư|tiền ảo|thị trường)
        (gõ phím|chốt đơn|săn khách|dẫn khách|kéo khách|nuôi khách) (tình cảm|đầu tư|thị trường|vào|đêm)
        (tổ trưởng|leader|trưởng nhóm) (dẫn|mang|kéo|có) (team|đội|quân|lính)
        (không|ko) (cọc|phạt|bán) .. (không|ko) (phạt|bán|cọc|ép)
        (ra vào|bay) (tự do|đàng hoàng)
        (bên cam|bên campu|qua cam|công ty cũ) .. (giữ|đền|chuộc|trả|chuyển)
        (luân chuyển|chuyển) công ty .. (đền|bồi thường)
        (chạy|làm) (data|thị trường|line|mảng) (âu|mỹ|âu mỹ|nhật|đài|hàn|việt|thái|ấn)
        (hr|tuyển dụng|nhân sự) .. (chạy người|làm người|kéo người|đầu người)
        đầu người (qua|về|vào|tới) (cổng|công ty|khu|cửa)
        (từng làm|cựu|ae làm|đã làm) (pogo|p0g0|cam|khu|công ty cam)
        (đặc khu|nội khu|khu z|khu tự trị|đặc khu kinh tế) .. (lương|tuyển|bảng lương|công ty|làm|chat|nhận)
        (dev|dựng|kt|kế toán) (cổng|cổng game|cổng thanh toán|ví|sàn)
        (bài cũ|nick cũ) (bay màu|bay|bị xoá|bị quét)
        (rep|trả lời) .. (fb quét|bị quét|bóp tương tác)
        (cần|tuyển|tìm|kiếm|thiếu) .. (gõ phím|tay phím|thợ gõ)
        (edit|ghép|làm|dựng|chạy) .. (deepfake|ghép giọng|giả giọng|ghép mặt|đổi mặt|ai giả)
        (nuôi|chăm|quản lý|cày) (zalo|fb|facebook|nick|acc|tiktok) .. (clone|ảo|#|lương|đô)
        (bồi thường|đền|tiền chuộc|phí chuyển|chuộc) .. (cty|công ty|sếp|bên này|bên mình|bên anh) (chịu|lo|trả|gánh)
      `,
      match: lines`
        Tuyển sale ⟦mảng app⟧
        ⟦Tổ trưởng dẫn team⟧ qua thì giá riêng
        ⟦chạy data Âu⟧ Mỹ về đội em
        ⟦Cần 5 bạn gõ phím⟧
        ⟦nuôi zalo, fb clone⟧
        ⟦bồi thường cty chịu⟧
      `,
      twins: lines`
        Thị trường hải sản sáng nay
        Tổ trưởng dân phố họp
        Chạy bộ buổi sáng
        Cần sửa bàn phím
        Nuôi cá koi
      `,
    },
    th: {
      patterns: lines`
        (โต๊ะแชท|ทำในตึก|คนถึงตึก|เข้าตึก|สายล่าคน|ยอดคนเข้า)
        (หลอกโอน|หว่านแห|สายรัก|สายโรแมน|โรแมนซ์|ไฮบริด|ไฮบริดสแกม|เลี้ยงหมู)
        (หลังบ้านปรับราคา|ล็อกถอน|ปรับกราฟ|clone หน้าเว็บ|เปลี่ยนโดเมน|โคลนเว็บ)
        (เก่งเก่า|คนเก่า|มือเก่า|เคยทำสาย)(รับ|ได้|ให้|มา|พิเศษ|คุย)
        (ขอดูยอดเก่า|ขอดูยอด)
        (สาย|ทีม|โต๊ะ) ?.. ?(เดสก์|desk)
        (คอลสาย|ปิดเคส|เคส/วัน|เปิดซิง|ค่าเปิดซิง)
        (รับ|หา|ทีม|โต๊ะ|มือ|ตำแหน่ง|งาน|คอล) ?สาย ?(1|2|3)
        (ส่งทางด่าน|ช่องทางธรรมชาติ)
        (มือแชท|สายฝรั่ง|สายขาว|ปั้นบัญชี|ทีมใหม่เปิด)
      `,
      match: lines`
        ⟦คอลสาย 1⟧ เปิดรับ
        งาน⟦โต๊ะแชท⟧ 3 คน
      `,
      twins: lines`
        ตึกแถวให้เช่า
        สายชาร์จมือถือ
        รถเมล์สาย 3
        พนักงานคอลเซ็นเตอร์
      `,
    },
    id: {
      patterns: lines`
        KPS, POIPET, PP, CT @ID-TGGROUPS
        (kps|bavet|poipet|pp|ct) (-|/|,|&|dan) ?(kps|bavet|poipet|pp|ct)
        (love ?line|loveline|lovescam|killer|spinner|sp1nner|chatter|kapten|spv tele|model ai)
        (no|tanpa|ga ada) (calo|drama|agen) .. (no|drama|calo|langsung|kantor)
        (paham|ngerti|bisa|pernah) (panel|panel wd|situs|pegang otp|domain)
        (bawa|bawak) (team|tim|anak|pasukan|database|data) .. (harga|nego|bonus|beda)
        (kantor|ofis) (baru|buka lagi|lama|resmi) .. (bos|situs|slot|lantai|lt)
        (tebus|tebusan|buyout|ganti rugi) .. (kantor|pt|passport|paspor|company)
        domain rotator
        (terima|cari|butuh) (anak|orang|staf) (lama|bekas|ex|eks) .. (kantor|bubar|line|razia|admin)?
        (line|lini) (indo|us|eu|jepang|malay|cina)
        (hr sourcing|sourcing orang|nyari orang) .. (kepala|target|kantor)?
        (line|lini) (#|satu|dua|1|2|3) (dan|ke|,|/|pindah)* ?(line|lini)? ?(#|satu|dua|2|3)?
        (domain|web|situs|link) .. (keblokir|diblokir|keblok|kena blokir|nawala|ganti domain|internet positif)
      `,
      match: lines`
        Cari ⟦spinner⟧ dan kasir
        ⟦paham panel⟧ lebih disukai
      `,
      twins: lines`
        Panel surya murah
        Masinis kereta
      `,
    },
    ms: {
      patterns: lines`
        (budak scam|scam macau|akaun keldai|love chat|love scam|chatter|call ah long|killer|model ada, skrip ada)
        (tingkat baru open|floor baru|site baru)
        (ptptn|blacklist|black list) .. (boleh|pun|ada cara|jalan|lepas)
        (exp|pengalaman) (lama|ada) .. (lagi bagus|prefer|sama|scam)
        line (#|satu|dua|1|2|3) (pindah|ke|pass|transfer|dan|/) ?(line)? ?(#|dua|tiga)?
        (team|tim|line) (tele|call|chat)
      `,
      match: lines`
        ⟦akaun keldai⟧ empat orang
        Yang ⟦blacklist pun⟧ boleh
      `,
      twins: lines`
        Keldai di ladang
        Tingkat bawah penuh
      `,
    },
    tl: {
      patterns: lines`
        (love line|killer|chatter) .. (killer|model|tl|ai)
        (ok lang|pwede) galing ibang company
        (per head|kada ulo) .. (tl|bayad|team)
        (tl|team leader) .. (with team|may team|dala)
        (no oec|walang oec|n0 0ec)
        (backdoor|southern|zamboanga) .. (assist|route|daan|exit)
        clone site
        (tl|team leader) (na )?(may|with) .. (tao|pax)
        (l0ve|love) line
        (recovery|closer|openers?) calls? .. (nalugi|client)?
        (marshal|guard) .. (loob ng park|park|shwe)
      `,
      match: lines`
        ⟦Chatter, killer⟧ at model
        Passport lang, ⟦no OEC⟧
      `,
      twins: lines`
        Team building sa beach
        Model ng kotse
      `,
    },
    ko: {
      patterns: lines`
        (리딩방|주식팀|로맨스팀|코인팀|로맨스|1선|2선|3선|장주|대포|토토 본사|ㅌㅌ 본사|총판|db 좋|db 있|검찰 ?멘트|시나리오 다|대본 있|대본 ㅇ)*
        (장 구합니다|통장 들고|통장 하나 만들|통장 두 개|통장 지참|개인장|법인장|장부 두 개)*
        (모집책|인력 소개해|출국자 1명|입국 확인되면|탑승 확인되면)*
        (텔레|ㅌㄹ|텔ㄹ|텔) ?(그램)?(아이디|로만|으로만|마케팅)*
        (타이핑|타.이.핑|채팅|tm|콜|로맨스|주식|코인|리딩|해외)(팀|방|조) ?(원|장|직원|#|모집|구|충원|ㅇ)*
        (바람잡이|대포|유심 수급|장집|인출책|수거책|전달책|콜센터 경력|콜 경력|ㅂㅇㅅ)*
      `,
      match: lines`
        ⟦로맨스팀 6명⟧
        ⟦통장 하나 만들어⟧ 오시면
        ⟦타이핑팀 모집⟧
        ⟦유심 수급⟧ 건당
      `,
      twins: lines`
        근처 카페 직원 모집
        주말 알바 구합니다
        한국팀이 이겼다
      `,
    },
    ja: {
      patterns: lines`
        (かけ場|かけ子|打ち子|出し子|箱の中|現地箱|ホワイト案件|案件のみ|名簿|リスト・台本|台本・携帯|警察役|検察役|騙し|国際ロマンス)
        (1名|一人|一名)着弾
        (シグナル|テレグラム|テレグ|tg)(に移動|のみ|で詳細)
        飛ぶ人
        (飛べる|渡航できる|飛んでくれる|すぐ飛べる)(人|方|子|やつ|男女)
        (かけ|チャ|打ち|受け|出し|架け) ?(子|場|箱|要員|/チャ)
        (箱|ハコ)(.. )?(かけ|チャ|募集|空き|入り)
        (シグナル|テレグラム|テレ|tg)(→|⇒|@|で連絡|に連絡|まで|のid)
      `,
      match: lines`
        ⟦かけ場⟧あります
        ⟦打ち子⟧募集
        ⟦飛べる人⟧、連絡ください
        ⟦箱 かけ⟧ 未経験
      `,
      twins: lines`
        近所のカフェでスタッフ募集
        明日は雨です
        空を飛べる鳥
      `,
    },
    my: {
      patterns: lines`
        (eu လိုင်း|uk လိုင်း|us လိုင်း|uk/us လိုင်း|လိုင်းပြောင်း|killer|chatter|အကောင့်မွေး|ကိုယ်ပိုင် acc|ကိုယ်ပိုင် script|အဖွဲ့လိုက်ပြောင်း|အထပ်စောင့်|အထပ်မှူး|ဖုန်းလွတ်)
        (လျော်ကြေး) .. (ခံပေး|ရှင်းပေး|အထိ)
        (စစ်ဆေးမှု မရှိ|လာမစစ်|မစစ်ဘူး)
      `,
      match: lines`
        ⟦လိုင်းပြောင်း⟧ချင်သူများ
        ⟦လျော်ကြေး ရှင်းပေး⟧မယ်
      `,
      twins: lines`
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (chatter|killer|អ្នកហៅភ្ញៀវ|ផ្ទេរមកទាំងក្រុម|មកទាំងក្រុម|ទទួលជាក្រុម|team ស្រាប់|ក្រុម .. ពីក្រុមហ៊ុនចាស់|រៀបចំរូប ai|គណនី .. គ្រឿង)
      `,
      match: lines`
        ត្រូវ ⟦អ្នកហៅភ្ញៀវ⟧
        ⟦មកទាំងក្រុម⟧បាន
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        (ນັກເວົ້າ|ສາຍ .. ຫາແຟນ|ຫາແຟນ|ມີໂປຣໄຟລ|ຕໍ່ຫົວ|ຄົນໃນມື|ບໍ່ມີກວດ|ຫົວໜ້າທີມມີຄົນ|ປັບໄໝຊັດເຈນ|ລ້ຽງລູກຄ້າ)
        (ນາງແບບ|ໂມເດວ|ໂມເດລ)(.. )?(ອອກກ້ອງ|ໜ້າກ້ອງ|ເປີດກ້ອງ|ວິດີໂອ)
        (ຊື້|ຮັບຊື້|ຫາ|ເປີດ|ເຊົ່າ)(ຊິມ|ບັນຊີ)(.. )?(ຄິດ|ອັນລະ|ລະ|ໃຫ້|ລາຄາ|ຊື້)
        (ຂາດ|ຮັບ|ເພີ່ມ)ທີມ(.. )?(ແຊັດ|ໂທ|ຍ້າຍ|ພິມ)
      `,
      match: lines`
        ຮັບ⟦ນັກເວົ້າ⟧
        ⟦ບໍ່ມີກວດ⟧
        ⟦ນາງແບບອອກກ້ອງ⟧
        ⟦ຮັບຊື້ບັນຊີ ຄິດ⟧ເປັນອັນ
      `,
      twins: lines`
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ເປີດບັນຊີໃໝ່ຢູ່ທະນາຄານ
      `,
    },
  },
};

import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

/** Not among the researched indicators: added because written lures describe the work of a fraud room in such plain terms. */
export const depositChasingWork: Signal = {
  id: 'DEPOSIT_CHASING_WORK',
  group: 'work',
  weight: 3,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'The work is to win the trust of strangers online and make them deposit, invest or top up, paid by a share of it.',
  notThis: ['Sales jobs of named, licensed banks and shops'],
  sources: ['FBI-2023', 'INTERPOL-2025'],
  words: {
    en: {
      patterns: lines`
        (#% |# percent |share |cut |points |commission )(of|on|from) (every |each |the |all |what (your |you |the )?)?(contacts? |clients? |customers? )?(deposits?|closes?|closed|top ?ups?|recharges?|deposit|you close|client puts)
        (convince|persuade|make|get|push|encourage|move|engage|lead|guide) (them|people|clients?|customers?|players?|foreigners?|foreign buyers|leads|users|they)( to| for| into|) (deposit|recharge|invest|top ?up|put (in )?money|a (bigger|second)|buy (our|the) (token|coin|plan))
        (convince) for invest
        (build|builds|building|gain|gaining|win|earn) (their |the |a )?(trust|relationship|emotional) .. (chat|invest|client|clients|weeks|online|customer|customers|text|funded|overseas)
        (funded|deposit|depositing|already invested|invested) (accounts?|clients?|customers?|players?)
        (people|clients?|customers?) who (already )?(invested|deposited)
        (lonely|rich|older|elderly|divorced|western|single) (people|men|women|clients?|ladies|foreigners)
        (keep|maintain|play) (a |the |your )?(persona|character|fake (profile|name))
        (false|fake|stage) (name|profile|profiles|id|account|accounts) (given|provided|ready|we give|by company)?
        (using|use|with) (the )?(pictures|photos|profile|profiles|persona) (they|we|company) (give|gives|provide)
        (transfer|pass|passing|hand|transferring) (them|clients?|customers?|him) to (the )?(next|senior|closer|other) (department|team|stage)?
        (a senior|senior|closer) closes
        (profiles?|accounts?|photos|personas?|model|scripts?) (and (scripts?|profiles?|phones?) )?(are |all )?(ready|provided|given)
        (transfer|transferring|hand|handing|pass|passing|forward|refer) (the |our |all )?(qualified |active |suitable |good )?(them|clients?|customers?|contacts?|people|leads|chats?) (over )?(to|onto) (the |our )?(next|other|senior|second|closing|finance|teacher|broker|business|relationship) (department|team|level|stage|closers?|desk|person)
        (daily|hourly|each day|per day)? ?target (of |is )?# (new )?(conversations?|contacts|friends|numbers|leads|chats|clients|matches|foreigners)
        (move|moved|moves|moving|shift|bring) (them |clients |people |the chat )?(over )?(to |onto )?(a |the )?(private|telegram|whatsapp|another|second) (app|chat|channel)
        (given|get|allotted|assigned|receive|handle|run|manage|operate) .. (ready |fake |mobile |community |dating |female |girl |made )?(profiles?|identities|personas?|sim cards?|accounts of girls)
        # (sim cards?|sims|phones and accounts|dating profiles)
        (qualify|qualifying|screen|sort|filter) (the )?(leads?|clients?|prospects?|customers?) .. (age|financial|income|wealth|capacity|rich)
        (ask|asking|find out|learn|note|collect) (for )?(their |the |basic )?(basic )?(age|name|income|job|marital status) .. (transfer|pass|hand|forward|refer) (the |these |them|all )?(qualified |suitable )?(clients?|customers?|contacts?|leads?|people)?
        (ring|call|calling|message|messaging|messages|text|texting|chatting|chat) (people|to people|foreigners|to foreigners|strangers|rich people) .. (about|on|for|into)? ?(invest*|crypto|trading|deposit*)?
        (recovery|conversion|retention) (department|desk|floor|team|room)
        (clients?|people|customers?) who (already |have |has )?(lost|lost money)
        (face ?swap|face swapping|deepfake|presenter swap|ai face|real face) (operator|model|artist|editor|for|work|calls?)?
        same persona
        (loan app|online loan|loan) (collection|recovery|harass*)
        (deposit|recharge|top up) (checker|hunter|target|kpi)
        (# ?%|percent|share|points?) (of|on|from) (what (you|they|he|each)|all|every|each|client*|customer*|total) .. (close|closed|bring|put in|deposit*|invest*|recharge*|send)
        (older|elderly|retired|lonely|divorced|widowed|wealthy|overseas) (clients?|customers?|members?|professionals?|ladies|men|women|people) .. (chat|trust|invest|rapport|talk|message|nicely)
        (build|builds|building) (genuine |real |close |good )?(rapport|friendship|relationship|relationships|intimacy|bond) .. (members?|clients?|strangers?|customers?|online|introduce|invest*)
        (love|romance|sweet|romantic) (talk|chat|messages|script) .. (foreign*|client*|rich|men|customers)
      `,
      match: lines`
        You get ⟦6% of every deposit⟧.
        ⟦Build trust over weeks⟧ by chat
        ⟦move them to a private app⟧ within three days
        ⟦30 SIM cards⟧ and a list of names
        then ⟦pass the suitable customers to our business department⟧
        ⟦Note their age and work, then pass them⟧ on
      `,
      twins: lines`
        The bank pays 2% interest on the account.
        Build a house with us.
        We move furniture to a private home.
        Transfer calls to the right department.
      `,
    },
    zh: {
      patterns: lines`
        (入金|充值|流水|客户充|开单|千五|千业绩|净入金|入金额)(提|提成|分红|抽|的提|奖|提取)
        (让|叫|引导|带|说服|劝|邀请)(客户|客人|他们|对方|粉丝|玩家|会员)(充值|入金|投资|下单|加大|转账|买)
        (聊投资|投资产品|投资app|卖啲投资|做投资|推荐投资|聊.. 投资)
        (建立|培养)(良好的)?(信任|感情)(关系)?
        (账号|人设|话术|资料|照片)(都|已|全)?(准备好|备好|公司提供|齐全|现成)
        (假扮|扮演|包装成|人设) .. (高富帅|白富美|成功|女|男|富)
        (意向客户|客户|客人)(转介|转给|推给|移交|交给)(资深|顾问|老师|二线|上级|专家)
        (了解|摸清|打听)(他们|客户|其|对方)(的)? .. (理财|收入|资产|投资|财力)
        (跟|和)(老外|客户|会员|外国人|大叔|有钱人|富婆)(.. )?(维护关系|培养感情|聊感情|谈感情|谈恋爱|搞暧昧)
        (一人|每人|一个人|人手)(#|三|五|几|两|四)(台|部|个)手机
        (聊天带单|聊单|带单手|带单员|带单专员|操盘手助理|操盘助理|陪聊带单)
        (交易类|投资|理财)(app|平台)(推广|客服|后台|技术|维护)
        (回访|开发|邀约)(成功|成交)(按|提|有)
        (陪|维护|维系|跟进|唠)(.. )?(会员|客户|老客|客人|人聊|粉丝|网友) .. (理财|投资|产品|充值|下单|币|股票)
        (熟了|熟络|熟悉|聊熟|有感情|信任)(之后|以后|后|了)?(再|就|慢慢|先)? .. (介绍|推荐|推|带|聊)(.. )?(理财|投资|产品|项目|平台|币|股票|股)
        (整理|收集|管理|登记|录)(.. )?(客户|客人|会员)(的)?(钱包|银行卡|充值|账户)
        (转|换|跳)(ip|i p) .. (开|养|换)(sim|卡|号)
      `,
      match: lines`
        ⟦引导客户充值⟧拿提成
        ⟦入金提⟧6%
        ⟦每人三台手机⟧,聊天
        ⟦维护老会员,熟了再介绍一点理财⟧
      `,
      twins: lines`
        手机充值优惠
        银行投资讲座
        每人一台电脑
        整理客户资料归档
        维护老客户关系
      `,
    },
    vi: {
      patterns: lines`
        (dụ|mời|kéo|thuyết phục|dẫn|hướng dẫn|chốt) (khách|họ|người chơi|khách hàng|người ta) (nạp|đầu tư|gửi tiền|chuyển tiền|vào tiền|chơi)
        (hoa hồng|%|hh|chia) .. (nạp|khách nạp|tiền nạp|chốt được|đầu tư của khách)
        (tạo|xây|gây) .. (lòng tin|niềm tin|tình cảm|thân thiết) .. (khách|với)
        (dùng|xài|bằng) (ảnh|hình|tài khoản|hồ sơ) (có sẵn|công ty đưa|ảo|giả|mẫu)
        (kịch bản|tài khoản|hồ sơ|data) (có sẵn|sẵn|cty cấp|công ty cấp|công ty đưa)
        (nuôi|câu|chăm|săn|dụ|chốt) (khách|con mồi|đầu số|data) .. (nạp|tình cảm|vip|tây|nước ngoài|đầu tư|sàn|chốt|thẻ)?
        (làm quen|nhắn tin|trò chuyện|nói chuyện|tâm sự) .. (app hẹn hò|khách tây|mấy chú mấy bác|đàn ông|người già|khách mỹ|bên mỹ)
        (chuyển|giao) cho (tổ trưởng|người khác|bộ phận|chuyên gia|leader) (chốt|tư vấn|xử lý)
        (khách|chạy khách) (sàn|vay|sàn vàng|đầu tư|crypto|nạp thẻ|vay online)
        (cấp|được cấp|có) .. (tài khoản đẹp|nick fb cổ|nick cổ|nick tuổi|sim|phòng giả giọng|app dịch)
        (ăn chia|ăn|chia|hoa hồng) (# |10|4|5|3|7|8)?.. % .. (nạp|doanh số|tổng|chốt|đợt|khách)
        (ftd|tổng nạp|nạp lần đầu|chốt nạp)
        (nguồn )?data (nét|âu|mỹ|âu mỹ|khách|sẵn|xịn)
        (tổ|đội|phòng|bộ phận) (nuôi|chốt|kéo|quảng cáo chạy số|mở|giết)
        (nhắn tin|chat|nhắn|nói chuyện|gõ phím|trò chuyện|làm quen|tâm sự) .. (kiếm|tìm|kéo|mời|rủ|dắt) (khách|người|họ) .. (app|sàn|đầu tư|coin|forex|chứng khoán|tiền ảo|ví|game)
        (khách|người|họ) .. (quen|tin tưởng|tin|thân|thích) (rồi|mình|xong) .. (nạp|đầu tư|vô sàn|vào sàn|mua coin|tiền)
      `,
      match: lines`
        Bạn chỉ cần ⟦dụ khách nạp⟧ tiền
        ⟦kịch bản có sẵn⟧, cứ theo đó
        ⟦chuyển cho tổ trưởng chốt⟧
        ⟦nhắn tin kiếm khách cho app⟧ đầu tư
      `,
      twins: lines`
        Nạp tiền điện thoại chiết khấu
        Khách quen ghé quán
        Nuôi gà thả vườn
        Nhắn tin tìm phòng trọ
      `,
    },
    th: {
      patterns: lines`
        (ค่าคอม|คอม|commission|ส่วนแบ่ง|%|เปอร์เซ็นต์)(จาก|ต่อ|ของ)?(ยอดฝาก|ยอดเติม|ยอดลูกค้า|ฝากลูกค้า|ลูกค้าฝาก|ลูกค้าเติม)
        (ให้|ชวน|ปิด|พา|เชียร์)(ลูกค้า|เขา|คน)?(ฝากเงิน|เติมเงิน|ลงทุน|โอน|ฝากต่อ|ฝากเพิ่ม|ฝากต่อเนื่อง|ลงทุนเพิ่ม)
        (ลูกค้าที่ฝากเงินแล้ว|ลูกค้าที่ลงทุน|ดูแลกลุ่มไลน์นักลงทุน|โพสต์กำไร|สร้างบรรยากาศให้กลุ่ม)
        (มีสคริปต์|สคริปต์มีให้|มีบทพูด|บทมีให้|โปรไฟล์มีให้|มีรูปให้|มีโปรไฟล์|มี script)
        (คุย|ตีสนิท|จีบ|เอาใจ) .. (ฝรั่ง|คนแก่|คนโสด|ลูกค้าต่างชาติ|ฝั่งยุโรป)
        (แชทหาลูกค้า|โปรไฟล์มีให้|มีโปรไฟล์ให้|ดูแลลูกค้านักลงทุน|ดูแลกราฟ|ปิดยอด|โทรคุยกับคน)
        (ฐาน|เบส) ?(#)?(k|พัน|หมื่น)? ?(บวก)? ?(เปอร์|เปอร์เซ็นต์|%)
        (คนมีบัญชี|สแกนหน้า) .. (บัญชี|วัน|ธนาคาร|#)
        (คุย|ตีสนิท|แชท|ทักหา|โทรหา)(กับ)?(ลูกค้า|คน|ผู้หญิง|ผู้ชาย|เหยื่อ) .. (หุ้น|เทรด|คริปโต|เหรียญ|ลงทุน|เติมเงิน|ฝากเงิน|พอร์ต)
        (ชวน|ให้|พา|ดึง|ดัน|เชียร์)(.. )?(ลูกค้า|คน|ผู้เล่น)(.. )?(เติมเงิน|ฝากเงิน|เข้าพอร์ต|เปิดพอร์ต|เข้ากลุ่มลงทุน|เล่นในแอป)
        สร้าง(ความไว้ใจ|ความเชื่อใจ|ความสนิท)(.. )?(ลูกค้า|ก่อน|แล้ว)
      `,
      match: lines`
        ⟦ส่วนแบ่งยอดฝาก⟧ลูกค้า 5%
        ⟦ชวนลูกค้าลงทุน⟧
        ⟦คุยกับลูกค้าไทยที่เล่นหุ้น⟧
        ⟦ชวนลูกค้ามาเลย์เติมเงิน⟧
        ⟦สร้างความไว้ใจกับลูกค้า⟧ใหม่
      `,
      twins: lines`
        ฝากเงินธนาคารดอกเบี้ยดี
        เติมเงินมือถือ
        คุยกับลูกค้าหน้าร้าน
        สร้างความไว้ใจในครอบครัว
      `,
    },
    id: {
      patterns: lines`
        (komisi|bonus|persen|%) (dari |per |tiap |# )?(deposit|depo|closing|omset|customer deposit|top up|setoran|nasabah)
        (ajak|arahkan|bujuk|rayu|suruh|mengajak|ngajak|yakinin|pancing) (mereka |customer |tamu |orang |korban |member |klien |nasabah |player )?(untuk |buat |ke )?(deposit|depo|invest|investasi|top ?up|beli produk|produk perusahaan|isi saldo|tanam modal)
        (cari|cr) (teman|temen|kenalan) (ngobrol|online|bule) .. (arahkan|skrip|produk|invest)
        (skrip|script|naskah|profil|akun) (sudah |udah |sdh |sdh |udh )?(ada|disediakan|disiapkan|dikasih)
        (akun|profil|foto) (palsu|fake|cewek|model) .. (dikasih|pakai|chat|kantor)?
        (cari|nyari) (temen|teman) (ngobrol|chat|curhat) .. (arah*|produk|invest*)
        (tawarkan|tawarin|menelpon orang|arahkan|ajak|bujuk) .. (investasi|invest|depo|deposit|produk perusahaan)
        (nemenin|temenin|temani) .. (sultan|member|bule|om|betah|depo|ngobrol)
        (jaga|pegang|kelola) (akun|# akun|hp|profil)
        (bales chat|balas chat|chat) (bule|orang asing|amerika|eropa|sultan)
      `,
      match: lines`
        ⟦komisi dari deposit⟧ customer
        ⟦ajak mereka deposit⟧ pelan-pelan
      `,
      twins: lines`
        Deposit sewa rumah satu bulan
        Skripsi bab dua
      `,
    },
    ms: {
      patterns: lines`
        (komisen|cut|%|komisyen) (dari |setiap |tiap |per )?(deposit|topup|closing|customer masuk|pelaburan)
        (pujuk|ajak|suruh|yakinkan) (customer |mereka |orang |player |client )?(untuk )?(deposit|topup|labur|melabur|invest|masuk duit)
        (skrip|model|profil|data) (ada|disediakan|dah ada|siap), ?(skrip|model|data) (ada|siap)?
        (skrip|profil|akaun) (ada|disediakan|dah siap|company bagi)
        (skrip|script) .. (pos laju|lhdn|mahkamah|polis|bank negara|kastam|bank|pegawai|cinta|love)
        (baca|ikut|bacakan|ikot) (je |saja )?(skrip|script|flow)
        (suara|menyamar|nyamar|berlakon|lakon) (jadi |sebagai |macam )?(pegawai|polis|kerani|doktor|mat salleh|orang bank)
      `,
      match: lines`
        ⟦pujuk customer deposit⟧
        ⟦skrip disediakan⟧, baca je
      `,
      twins: lines`
        Deposit rumah sewa
        Model kereta baru
      `,
    },
    tl: {
      patterns: lines`
        (mag engganyo|engganyo|kumbinsi|kumbinsihin|pa invest*|papa invest*|hikayat*) (ng |ang |sa )?(deposit|client|clients|customer|player|players|mag invest|mag deposit)
        (%|commission|kita) .. (deposit|top up|invest) .. (client|customer|player)?
        (accounts?|profile|script|pictures) (provided|binigay|ibibigay|may)
        (model|ai face|mukha) .. (video call|clients)
        (customer|client|player|sila) .. (maglalabas ng pera|mag-deposit|magdeposit|mag-invest|maglalagay)
        (tatawag|tawag) .. (europeo|foreigner|amerikano|matanda|nalugi) .. (trading|invest)?
      `,
      match: lines`
        ⟦mag engganyo ng deposit⟧
        ⟦kumbinsihin ang client⟧ lang
      `,
      twins: lines`
        Deposit sa apartment
        Profile ng lungsod
      `,
    },
    ko: {
      patterns: lines`
        (입금|예치|투자|추가 입금|충전|가입) ?(액의|을|를|하게|하게 만드는|안내|이끄|유도|권유)*
        (회원|고객|아줌마|아저씨|여성|이성|외국인|외국 사람)(들)?(에게|한테|과|와) .. (대화|전화해|채팅|투자|입금)*
        (투자방|투자 안내|코인 상담|코인 리딩|주식 리딩|수익 인증|페이크|가상 ?인물|프로필 만들)*
        (기본|고정) #* .. (%|프로|퍼센트)
        (고객|회원|외국인|이성|여성|남성|상대|아저씨)* .. (친해|호감|신뢰|연애|썸|관계 형성)* .. (투자|입금|가입|코인|충전|결제)*
        (입금|투자|충전|결제)(한|된|액|금액|금)* .. (#|인센|수당|퍼센트|프로)*
      `,
      match: lines`
        ⟦입금하게⟧ 만드는 일
        ⟦투자방⟧ 운영 도우미
        ⟦회원과 친해진 다음 투자⟧ 안내
      `,
      twins: lines`
        은행 갔다 왔어요
        고객 응대 잘하시는 분
        이웃과 친해지는 방법
      `,
    },
    ja: {
      patterns: lines`
        (投資|入金|出資|課金)(に|を|へ)?(誘|促|案内|させ|つなげ|勧)
        (恋愛|ロマンス|マッチングアプリ)(で|の|を) .. (お客|相手|チャット|翻訳|誘)
        (投資系|デジタル資産|暗号資産|fx)(の|で)? ?(営業|ユーザー|案内|サポート)
        (投資|fx|暗号資産|株|仮想通貨)(アプリ|サイト|サロン|案件)?(の)?(会員|ユーザー|お客|顧客|客)(さん|様)?(と|に|へ) .. (line|ライン|チャット|やり取り|メッセージ|連絡|話)
        (写真|お写真|名前|顔)(と|を|や)(お名前|名前)?(を)?(使|お借り|貸) .. (会員|チャット|対応|アカウント|プロフィール)
        (男性|女性|会員|外国人|相手|お客様|おじさん)(と|に)(毎日|アプリで|line|ラインで)?(おしゃべり|チャット|やり取り|メッセージ|会話|line)(.. )?(仲良く|親しく|信頼|恋|好きに|投資|課金)
      `,
      match: lines`
        ⟦入金を促⟧すお仕事
        ⟦デジタル資産の案内⟧
        ⟦投資アプリの会員さんと毎日LINE⟧
        ⟦男性とおしゃべりして仲良く⟧なるだけ
      `,
      twins: lines`
        近所のカフェでスタッフ募集
        明日は雨です
        写真を使った授業
      `,
    },
    my: {
      patterns: lines`
        (ငွေသွင်း|အပ်ငွေ|ရောင်းအား|ငွေသွင်းရာခိုင်နှုန်း|ဖောက်သည်ရှာ)(ရာခိုင်နှုန်း|ရင်|တဲ့အထိ|ပေး)
        (ရင်းနှီးအောင်|ယုံအောင်|ချစ်အောင်)(ပြော|စာပြန်|လုပ်)
        (နိုင်ငံခြားသား|ဥရောပလူ|အမေရိကန်|မုဆိုးမ)(တွေ)?(ကို)? .. (စကားပြော|ဖုန်းနဲ့|investment|ရင်းနှီး|ဖွင့်ခိုင်း)
        (dating app|wallet ဖွင့်|crypto)
        (တစ်ယောက်|ဧည့်သည်|ဖောက်သည်|ကာစတန်မာ)"? .. (ပိတ်ရင်|သွင်းရင်|ထည့်ရင်|ပိတ်တိုင်း) .. (%|ရာခိုင်နှုန်း|ဘောနပ်|ကော်မရှင်)?
        (လူကြီး|အဘိုးကြီး|နိုင်ငံခြားသား)(တွေ)?(ကို|နဲ့) .. (နေကောင်းလား|စကားပြော|စာပြန်|ထမင်းစား)
      `,
      match: lines`
        ⟦ရင်းနှီးအောင်ပြော⟧ရမယ်
        ⟦နိုင်ငံခြားသားတွေကို ဖုန်းနဲ့⟧ ပြောရ
      `,
      twins: lines`
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (ភ្ញៀវ|អតិថិជន)(បរទេស)? .. (វិនិយោគ|ដាក់ប្រាក់|ដាក់លុយ|បញ្ចូលលុយ)
        (ណែនាំ|បញ្ចុះបញ្ចូល)(ភ្ញៀវ|អតិថិជន|គេ)(ចូល|ឲ្យ)?(វិនិយោគ|ដាក់ប្រាក់)?
        (មានស្គ្រីប|ស្គ្រីបស្រាប់|តាមគំរូ|អានតាមអត្ថបទ|គណនីស្រាប់|មានគណនីឲ្យ)
        (ជជែក|ឆ្លើយសារ|និយាយ|ឆាត)(ជាមួយ)?(ភ្ញៀវ)(បរទេស|ស្រី|ប្រុស)?
      `,
      match: lines`
        ⟦ណែនាំភ្ញៀវចូលវិនិយោគ⟧
        ⟦មានស្គ្រីប⟧ស្រាប់
      `,
      twins: lines`
        ឆ្លើយសារមិត្តភក្តិ
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        (ຊວນ|ດຶງ|ຊັກຊວນ)(ເຂົາ|ລູກຄ້າ|ຄົນ)? ?(ລົງທຶນ|ຝາກເງິນ|ເຕີມເງິນ)
        (ລົມກັບ|ແຊັດກັບ|ເວົ້າກັບ)(ແມ່ໝ້າຍ|ລູກຄ້າຕ່າງ|ຝະລັ່ງ|ຄົນເຖົ້າ|ລູກຄ້າໃນແອັບ)
        (ແອັບລົງທຶນ|ແອັບຫາຄູ່|ຄຣິບໂຕ|ມີສະຄຣິບ|ໂປຣໄຟລ ມີຮູບ)
        (ຊວນ|ດຶງ|ຊັກຊວນ|ໃຫ້|ພາ)(ລູກຄ້າ|ເຂົາ|ຄົນ|ຜູ້ຫຼິ້ນ) .. (ລົງທຶນ|ຝາກເງິນ|ເຕີມເງິນ|ໂອນ|ຫຼິ້ນ)
        (ລົມ|ແຊັດ|ຄຸຍ|ເວົ້າ)(ກັບ|ນຳ)?(ລູກຄ້າ|ຄົນ|ຝຣັ່ງ|ແມ່ຮ້າງ|ຜູ້ຊາຍ|ຜູ້ສາວ|ຜູ້ບ່າວ) .. (ລົງທຶນ|ຫຼັກຊັບ|ຫຸ້ນ|ເຕີມ|ຝາກ|ຮັກ|ຄຣິບໂຕ)
      `,
      match: lines`
        ⟦ຊວນເຂົາລົງທຶນ⟧
        ⟦ມີສະຄຣິບ⟧ຄົບ
        ⟦ດຶງລູກຄ້າມາລົງທຶນ⟧
      `,
      twins: lines`
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ລົມກັບລູກຄ້າຢູ່ຮ້ານ
      `,
    },
  },
};

// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const workRoleGenericOnline: Signal = {
  id: 'WORK_ROLE_GENERIC_ONLINE',
  group: 'work',
  weight: 1,
  kind: 'words',
  soft: true,
  standalone: false,
  unless: ['CE_JOB_SEEKER', 'CE_PLAYER_PROMO'],
  definition:
    'A general online or desk role: chat or customer service, telesales, data entry, typing, translation, social-media marketing, live hosting, computer work.',
  notThis: [
    'The large honest call-centre, shop and office sector',
    'Local office jobs and freelance translation',
  ],
  sources: [
    'FBI-2023',
    'IN-MEA-2022',
    'IN-NORKA',
    'PH-DFA-2023',
    'PH-MALAYA',
    'PH-NBI',
    'ID-KEMLU-2024',
    'ID-SUARA-2025',
    'TH-DOE-2025',
    'BD-MOEWOE',
    'KE-EMB-2022',
    'BR-MRE',
    'RU-KH-2025',
    'LA-2021',
  ],
  words: {
    en: {
      patterns: lines`
        digital (sales|marketing) (and marketing )?executives? @IN-MEA-2022
        data ?(entry|encoder|encoding|executive|officer|input) @IN-MEA-2022
        (customer|client) (service|support|care|success|retention|relation|relations|relationship|development|experience|engagement|screening|agents?) (representatives?|executives?|specialists?|agents?|officers?|staff|reps?|associates?)? @PH-DFA-2023
        encoders? @PH-MALAYA
        (chat|chatting|live chat|chat chat|email) (support|agents?|process|executives?|moderators?|team|staff|operators?|hosts?|work|job|jobs|desk|office|with (customers|clients|foreigners?|client|customer|people)|to (customers|clients))
        (chatters?|chatter|telecallers?|telesales|tele sales|telemarket*|tele ?call|typists?|typist|typing)
        (sales|marketing) and customer care @KE-EMB-2022
        (call|calling) (cent(er|re)|agents?|executives?) (agents?|staff|executives?|representatives?)?
        (computer|laptop|online) (operators?|work|job|jobs)
        (csr|c.s.r|kpo|bpo process|overseas process|us process|uk process|international process|chat process)
        (social media|facebook|tiktok|content|community|conversation|language) (marketers?|moderators?|specialists?|managers?|assistants?|girls|reviewers?|chatters?|posters?|promot*)
        (live|video|online|app) (hosts?|streamers?|streaming|models?|call hosts?|calls? models?|sellers?|verification)
        (models?|model girl|ai model|hostess) (wanted|needed|for video|video|ai face|real face)
        (back office|backoffice|email support|tech support|it support) @FBI-2023
        (english|ingles|chinese|hindi|urdu|thai|vietnamese|malay|mandarin|cantonese|korean|japanese|norwegian|german|french|spanish|portuguese|russian|turkish|italian|arabic|indonesian|tagalog|burmese|khmer|lao|nepali|bengali|tamil|sinhala|swahili|amharic|bilingual|multilingual) (chat|chatter|chatters|desk|translators?|speakers?|team|typing|content|line|interpreters?|speaking)
        translators?
        (admin assistant|administrative assistant|office assistant|admin post|hr specialists?|hr admin|recruiters?|hr (generalist|executive))
        (crypto|forex|trading|investment) (sales|agents?|analysts?|team|closers?|education|customer|clients?|consultants?|leads)
        (closers|openers|retention agents?|sales closers?|account managers?|brand ambassadors?)
        (php|python|node|vue|java|full ?stack|frontend|backend|web|seo|flutter) (devs?|developers?|experts?|engineers?)
        (answer|answering|reply|replying|check|checking) (to )?(the )?(customers?|clients?|messages|chats|msgs|people)
        (chat|talk|talking|text) (to|with) (the )?(customers?|clients?|foreigners?|people online|strangers)
        (us|uk|usa|eu|asia|asian|european|african|english|chinese|hindi|urdu|thai|vietnamese|malay|mandarin|korean|japanese|norwegian|german|french|spanish|portuguese|russian|turkish|arabic|indonesian|tagalog|nepali|bengali|bangla|tamil|swahili) (desk|room|section|floor|department|process)
        (front desk and|support|online|helpdesk|help desk) (agent|desk|post|sales|membership sales|process|posting|support|customers?|seller)
        office (job|jobs|girl|boy|girls|boys|type work|typing)
        (sending|send|writing) (the )?messages?
        (customer|client|member) (screening|conversation|happiness|liaison|chat|desk)
        (hr|admin) (girl|girls|boy|lady|helper)
        (video editor|ai operator|face model)
        (type|typing) only
        (talk|talking|speak) (sweet|nicely|nice) .. (phone|people|customers?|clients?)
        (sit|sitting) (in )?(aircon|ac|air con|air conditioned)
      `,
      never: lines`
        typing error
      `,
      match: lines`
        We need ⟦data entry⟧ people this week.
        Five ⟦chat agents⟧ for the evening
        New ⟦English desk⟧ opens in May
      `,
      twins: lines`
        The cook and two waiters start on Monday.
        My typing error, sorry.
        English teacher for a kindergarten
      `,
    },
    zh: {
      patterns: lines`
        客服打字员 @CN-REPO-SPAM
        打字员 @CN-REPO-JOBSITE
        (电销|电话销售|话务员|话务|精聊|聊手|聊天员|陪聊|回消息|回复消息|打字聊天|跟人聊天|跟客人聊天|聊聊天) @CN-REPO-JOBSITE
        (线上|在线|网络|网上|博弈|英文|中文|海外|华语|粤语|日语|韩语|视频|文字)客服
        客服(专员|人员|岗|助理|代表|团队|部|而已|,|，|/|、| )?
        (海外运营|内容运营|社群运营|社媒运营|新媒体运营|小编|线上小编|社交软件维护|客户关系|客户开发|客户维护|客户顾问|维护客户|网络推广|网上推广|网路推广|线上推广|推广引流|引流|推广员|推广专员)
        (数据录入|资料输入|资料录入|文职|行政助理|行政文员|后台客服|后台人员|线上运营)
        (真人模特|视频模特|ai模特|换脸|主播|直播主|网拍模特|跨境直播)
        (翻译|口译)(员|助理|专员|也收|,|，|、)?
        (打字|坐电脑前|对着电脑|用电脑)
        (代聊|聊手|销售中心|留存经理|帐务助理|账务助理|回访|商务专员|游戏推广|交友软件维护|语种组|热线话务|情感聊天|聊感情|聊投资|交友软件|社交软件|视频通话|平面模特|招model|公关)
        (it直招|前端|后端|运维|php|java|爬虫|技术岗)
        (人事专员|人事助理|招聘专员|hr专员|行政专员)
        (中文|英文|私人|线上)秘书
        (操盘|带单|线上订房|在线订房|线上咨询|线上谘询|在线咨询)(手|助理|员|专员)?
        (整理|录入|输入|建档)(客户)?(资料|单子|表格|数据)
        (资料|数据|客户资料)(建档|整理|录入)
        (录录单子|对对表|回评论|发私信|发发消息|回信息|回讯息|傾下偈|回回信息)
        (跟|和)(老外|外国人|会员|客人)(.. )?(发消息|聊天|沟通|傾偈|聊聊)
        (做电脑|看电脑|玩电脑|电脑嘢|坐办公室)(嘢|的)?
        (聊天|夜班聊天|chat|文字)(客服|的工|员|专员|手)
        (community manager|support specialist|bd|telesales|social media)
        (web3|crypto|币圈|区块链)(.. )?(team|团队|客服|推广|运营)
        (商务拓展|市场拓展|渠道拓展|海外市场)(专员|经理|助理)
        (负责|就是|每天|天天|只要|帮公司|专门|坐着|主要)打电话
        打电话(推销|给客户|的工作|回国|回新加坡|回台)
        (坐着|坐那|坐办公室|动动手指|敲敲键盘|手机上)(.. )?(聊天|聊聊|打字|回消息|点点|打打字)
        (维护|维系|管理|运营)(老)?(会员|粉丝|社群|账号|群聊|私域)
      `,
      match: lines`
        招⟦打字员⟧,待遇面谈
        公司请⟦线上客服⟧三名
        去国外当⟦中文秘书⟧
      `,
      twins: lines`
        火锅店招服务员两名
        工地招钢筋工,日结
        学校秘书处通知
      `,
    },
    vi: {
      patterns: lines`
        nhân viên chăm sóc khách hàng @VN-TN-2022
        (cskh|c s k h|chăm sóc khách|chăm sóc khách hàng|chăm sóc cộng đồng|hỗ trợ khách hàng|hỗ trợ khách|hỗ trợ trực tuyến|tư vấn khách|tư vấn online|tư vấn qua điện thoại)
        (chat|chatting|trực chat|trực tin nhắn|trả lời tin nhắn|nhắn tin|rep tin nhắn|gõ phím|gõ máy|gõ bàn phím|đánh máy|đánh chữ|biết máy tính|làm máy tính|ngồi máy tính|ngồi máy|bấm điện thoại|dùng máy tính) (với |cho )?(khách|khách hàng|máy lạnh|lạnh|nước ngoài|vp|văn phòng)?
        (nhập liệu|nhập dữ liệu|data entry|telesale*|tele sale*|gọi điện tư vấn|nhân viên gọi|tổng đài)
        (sale|sales|sell|kinh doanh) (tài chính|app|online|crypto|forex|thị trường|trực tuyến)
        (nhân viên|nv|bạn) (seo|chạy quảng cáo|marketing|mkt|phát triển thị trường|it support|content|admin|làm văn phòng|văn phòng game|online)
        (phiên dịch|biên dịch|phiên dịch viên|thông dịch) (tiếng trung|tiếng anh|trung|anh|cho sếp)?
        (mẫu ảnh|mẫu nữ|model ai|model|livestream|idol|streamer) .. (call video|app|nước ngoài|đổi mặt|video|live|công ty)
        (làm|việc|công việc) (văn phòng|online|trên mạng|trực tuyến|máy tính)
        (văn phòng game|game online|sàn thương mại điện tử|thương mại điện tử|vận hành mạng xã hội|khách đặt phòng)
        (dev|lập trình|coder) (web|app|php|game|java)
        (thư ký|trợ lý) (tiếng|cho sếp|trung|riêng|online)
        (viết bài|content|làm nội dung) (seo|tiếng việt|mạng)
        (trực|quản lý|chạy) (fanpage|page|tin nhắn|chat|ca đêm|mạng xã hội)
        (admin|ad min) (web|game|page|sàn|online)
        (idol|lm idol|live|streamer) (app|online|call|nước ngoài)
        (bấm máy|gõ máy|ngồi máy|ngồi chat|ngồi máy tính|làm máy|trả lời khách|dịch tin nhắn|chat vs khách|chat với khách|chat tình cảm)
        (phòng|bộ phận) (tư vấn đầu tư|tư vấn|chat|sale|telesale)
        (vận hành|quản lý) (sàn|mạng xã hội|gian hàng|group|hội nhóm)
        (việc|công việc) (online|văn phòng|trên máy)
        (chăm|chăm sóc) (khách|khách hàng|cộng đồng|khách vip|người chơi)
      `,
      match: lines`
        Tuyển ⟦nhân viên chăm sóc khách hàng⟧ ca đêm
        Cần 2 bạn ⟦nhập liệu⟧
        Cần người ⟦trực fanpage⟧ ca đêm
      `,
      twins: lines`
        Cần thợ hàn, thợ mộc lâu năm
        Quán phở tuyển phụ bếp
        Trực nhật lớp học
      `,
    },
    th: {
      patterns: lines`
        แอดมินออนไลน์ ตอบแชทลูกค้า @TH-DOE-2025
        (ตอบแชท|ตอบแชต|ตอบแชทลูกค้า|พิมพ์แชท|พิมพ์แชต|พิมพ์แซต|คุยแชท|แชทลูกค้า|คุยกับลูกค้า|พิมพ์คุย|คุยลูกค้า|คนพิมพ์|โต๊ะแชท|ทีมแชท)
        (แอดมินแชท|แอดมินออนไลน์|แอดมินเว็บ|แอดมินเพจ|แอดมินสาย|งานแอดมิน|รับแอดมิน|หาแอดมิน|แอดมิน)
        (คีย์ข้อมูล|คีย์ยอด|คีย์งาน|กรอกข้อมูล|พิมพ์งาน|งานพิมพ์|งานเอกสาร|ดาต้า|data officer|data entry)
        (คอลเซ็นเตอร์|คอลเซนเตอร์|คอลสาย|มือโทร|โทรหาลูกค้า|เทเลเซล|เทเลเซลส์|เซลล์โทร|พนักงานโทร)
        (ดูแลลูกค้าออนไลน์|บริการลูกค้า|ดูแลลูกค้า|ลูกค้าสัมพันธ์|customer service|csออนไลน์|ซัพพอร์ตลูกค้า)
        (การตลาดออนไลน์|มาร์เก็ตติ้ง|อีมาร์เก็ตติ้ง|ทำการตลาด|ยิงแอด|ดูแลกลุ่มไลน์|ดูแลเพจ|ปั่นกลุ่ม|โปรโมทเว็บ)
        (งานออนไลน์|พนักงานออนไลน์|งานคอม|หน้าคอม|นั่งหน้าคอม|ใช้คอม|งานในออฟฟิศ|ออฟฟิศต่างประเทศ)
        (นางแบบ|โมเดล|วิดีโอคอล|สตรีมเมอร์|ไลฟ์สด|ไลฟ์โค้ช|เอไอโมเดล)(ai|คอล|คุย|ลูกค้า|ขาย)?
        (ล่าม|แปลภาษา)
        (ผู้ช่วยเทรด|เทรดเดอร์|คริปโต|เว็บเทรด|แพลตฟอร์มสินทรัพย์ดิจิทัล|ลูกค้าเทรด)
        (hr สาย|hrหาคน|hr หาคน|hr สรรหา|หาคนเข้า)
        (ทำเว็บ|เขียนเว็บ|ดูแลระบบหลังบ้าน)(เทรด|คลอน|พนัน|ให้บริษัท)?
        (การตลาดออนไลน์|เซลล์|ดูแลเพจ|ตอบคำถามลูกค้า|ดูแลลูกค้าออนไลน์|เคาน์เตอร์ออนไลน์|พนักงานออนไลน์|นั่งคอม|นั่งโต๊ะ|จับมือถือคุย|สาวออฟฟิศ|ผู้ช่วยบัญชี|เลขานุการ|frontend|qa|customer success|ผู้ช่วยการตลาด|ล่าม|รับคนพิมพ์|แชท)
      `,
      match: lines`
        รับสมัคร⟦ตอบแชท⟧ลูกค้า กะดึก
        ต้องการคน⟦คีย์ข้อมูล⟧ สองคน
      `,
      twins: lines`
        รับสมัครช่างเชื่อม รายวัน
        ร้านกาแฟหาพนักงานชง
      `,
    },
    id: {
      patterns: lines`
        admin media sosial @ID-TEMPO-2025
        operator data @ID-TEMPO-2025
        tenaga pemasaran @ID-SUARA-2025
        (customer service|cs|customer relation|customer relations|layanan pelanggan|content moderator) (online|livechat|live chat|lc|wd|chat|officer|indo|marketing|dan|&|specialist|bahasa|representative|tele)
        (cs|admin|telemarketing|tele|marketing|staff|staf|operator) (/|-|,|dan|&|•) ?(cs|admin|tele|telemarketing|marketing|data|operator|wd|lc|finance|kapten)
        (admin|staf|staff) (online|chat|depo|wd|lc|kantor|crypto|finance crypto|judol|situs|sosmed|medsos|olshop luar|game|onlen|internet|slot)
        (balas|bales|jawab|ngebales|ngabales|bale) (chat|chatting|pesan|cet|inbox) (pelanggan|customer|tamu|member|klien|dr hp|dari hp|player)?
        (input|entry|entri) data
        (telemarketing|telemkt|telemarket|telesales|operator|typist|tipis|ngetik|mengetik|ketik|penerjemah mandarin|translator)
        (penerjemah|translator) (indo|mandarin|bahasa|china|inggris)
        (host|talent|model) (live|streaming|live streaming|video|ai|vcall)
        (live streaming|livestream|vcs|video call) .. (tamu|luar|studio|agency)
        (kerja|duduk|gawe|karejo|kerjone|kerjanya|gawena|karajo|karja) .. (komputer|laptop|depan komputer|dpn pc|pc|ofis|onlen|hp doang)
        (it support|web dev|programmer|seo|php|laravel) .. (gaming|situs|onsite|luar|platform|payment)
        (cari|butuh|dicari) .. (tele|chatter|cs|admin|marketing|typist|spinner|operator)
        (host live|live streamer|livestreamer|resepsionis|input data|kerja chat|gr0up chat|admin online|kerja kantoran|kantor online|nang kantor online|call center|telemkt|marketing lewat aplikasi|ngetik|posting foto)
        (cs|cs/|сs) ?(livechat|marketing|admin|data|dan)
        marketing .. (bahasa|onlen|online|chat)
        (operator|admin|marketing|cs|staff|staf) (bahasa|chat)
      `,
      never: lines`
        cs toko
        admin toko
        admin gudang
      `,
      match: lines`
        ⟦Butuh admin⟧ online lima orang
        Posisi ⟦input data⟧ kosong
      `,
      twins: lines`
        Dicari tukang las harian
        Lowongan pelayan warung makan
      `,
    },
    ms: {
      patterns: lines`
        pusat panggilan @MY-HMETRO-2022
        (customer service|cs|c5|khidmat pelanggan|perkhidmatan pelanggan|client relations?|investor relations|content|community) (online|melayu|bahasa|e commerce|malay|onlen|lead|associate|specialist|bm|0nline)?
        (chatter|chat support|admin chat|love chat|tele ?call|telemarketing|telesales|typist|penterjemah|translator|data entry|kemasukan data)
        (balas|reply|jawab) (mesej|msg|chat|message|customer|whatsapp)
        (kerja|duduk) .. (depan pc|depan komputer|depan laptop|main handphone|komputer|aircond|pc|telemarketing|online)
        (jaga|urus) (akaun customer|customer|chat|member)
        (social media|media sosial) (assistant|marketing|admin)
        (admin|team|tim) (akaun|chat|customer|retention|game|online)
        (it|web|server) .. (cloning|clone|onsite|overseas)
        (cs gaming|pembantu akaun|depe komputer|depan komputer|taip-taip|taip taip|jaga akaun|taie akaun|video call host|kerja telefon|penyelia game|trainee digital|client care|cakap dengan customer)
      `,
      match: lines`
        Hidup sebagai ⟦chatter⟧ Melayu
        ⟦balas mesej⟧ pelanggan
      `,
      twins: lines`
        Tukang gunting rambut diperlukan
        Kedai runcit cari pekerja
      `,
    },
    tl: {
      patterns: lines`
        encoder at call center agent @PH-NBI
        (encoder|enc0der|csr|chatter|chat support|online support|typist|tele ?sales|chat moderator|email support|data analyst|live seller|tagasagot|taga sagot|tagareply|ka chat|chat chat)
        (sasagot|mag assist|mag-aassist|mag reply|magreply|sumagot|magtubag|tagasagot|taga) (lang )?(ng|sa|ug|po sa) (messages?|msgs?|clients?|chats?|tanong|customers?|players?|inquiries)
        (nakaupo|atubang|harap|naka upo) .. (aircon|computer|laptop|lang|pc)
        (marunong|kamao) (mag|mo|magtype|mag type|mag english|mag facebook) ?(type|english|computer|facebook|fb)?
        (chat|english|computer) lang (work|trabaho|po)?
        (online|opisina|office) (lang|ang trabaho|work|sa abroad)
        (online desk|marketing online|online gaming cs|chat support|coins-coins|trading platform|it support|web dev|customer success|call agent|online desk team|makicomputer|kabalo computer|sa computer|bpo agents)
        chat (desk|line|account|accounts)
        (kausap|kakausap|kakausapin|kwentuhan|makikipag usap|makikipagusap|makipag chat|makikipagchat|ka chat|chat) (lang )?(sa |ang |ng )?(mga )?(foreigner*|kano|banyaga|puti|dayuhan|customer*|client*)
        duty sa opisina
      `,
      never: lines`
        encoder sa lgu
      `,
      match: lines`
        Hiring ⟦chat support⟧ gabi
        Trabaho ay ⟦sasagot sa messages⟧
      `,
      twins: lines`
        Hiring karpintero, arawan
        Naghahanap ng tindera
      `,
    },
    my: {
      patterns: lines`
        (ချက်တင်|chat|စာရိုက်|စာပြန်|ကွန်ပျူတာ|အွန်လိုင်း|စာရင်းထည့်|ဖုန်းပြော|ဖုန်းနဲ့ စကားပြော|ဒေတာ|ဖောက်သည်|ဘာသာပြန်|စကားပြန်|ဗီဒီယိုမော်ဒယ်|မော်ဒယ်|ရုံးအလုပ်|customer service|data entry|copy paste|အွန်လိုင်းဆက်သွယ်ရေး|စကားပြောရုံ)(အလုပ်|ဝန်ထမ်း|သူ)?
        (ရုံးထဲထိုင်|ရုံးခန်းထဲ|ရုံးထိုင်|ကွန်ပျူတာထိုင်|ဖုန်းပွတ်ရုံ|အသံပြောလိုင်း|တယ်လီဆေးလ်း|တယ်လီ|အကောင့်တွေကို စောင့်|စာရင်းကူ|စာတို|follow-up လုပ်|office အလုပ်|customer development|social media host|ဖုန်းနဲ႔ စကားေျပာ)
      `,
      match: lines`
        ⟦စာရိုက်ဝန်ထမ်း⟧ လိုသည်
        ⟦အွန်လိုင်းအလုပ်⟧ ခေါ်နေပြီ
        ⟦ကွန်ပျူတာထိုင်⟧အလုပ်
        ⟦ဖုန်းပွတ်ရုံ⟧ပဲ
      `,
      twins: lines`
        ပန်းရံဆရာ လိုသည်
        ထမင်းဆိုင် အကူ
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (ឆាត|chatter|វាយអក្សរ|កុំព្យូទ័រ|សេវាអតិថិជន|ទំនាក់ទំនងអតិថិជន|បញ្ចូលទិន្នន័យ|ចម្លងទិន្នន័យ|អ្នកបកប្រែ|ម៉ូដែល|លក់អនឡាញ|អនឡាញ|ឆ្លើយឆាត|call center|forex|វីដេអូកល|ផ្សាយផ្ទាល់|តបសារ)
        (ការងារការិយាល័យ|សេវាទូរស័ព្ទ|មើលអេក្រង់|មើលថែគណនី|អ្នកសរសេរអត្ថបទ|អ្នករៀបចំឯកសារ|ជួយឯកសារ|ធ្វើតែឯកសារ|ឆ្លើយសារ|customer service|support server|frontend|video call|live|copy-paste)
        (php|it|server|programmer|អាយធី|អាយធីវគ្គ|ម៉ាស៊ីនមេ|ប្រព័ន្ធទូទាត់|សរសេរកូដ)
      `,
      match: lines`
        ត្រូវការអ្នក⟦វាយអក្សរ⟧
        បុគ្គលិក⟦បញ្ចូលទិន្នន័យ⟧
        ⟦មើលអេក្រង់⟧ ចុចតាមគេ
        ⟦ឆ្លើយសារ⟧ភ្ញៀវ
      `,
      twins: lines`
        ត្រូវការជាងឈើ
        ហាងបាយរកអ្នកលាងចាន
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        ວຽກຕອບແຊັດ @LA-2021
        (ຕອບແຊັດ|ພິມແຊັດ|ແຊັດ|ນັ່ງພິມ|ຕອບລູກຄ້າ|ບໍລິການລູກຄ້າ|ລົມກັບລູກຄ້າ|ຄີຂໍ້ມູນ|ປ້ອນຂໍ້ມູນ|ພິມໂທລະສັບ|ຄອມພິວເຕີ|ແປພາສາ|ວຽກຫ້ອງການ|ອອນລາຍ|ຄອນເທັນ|ດຶງລູກຄ້າ|ລ້ຽງລູກຄ້າ|ແອັດມິນ|ວິດີໂອຄອລ)
        (ເກັ່ງຄອມ|ນັ່ງຄອມ|ນັ່ງລົມກັບລູກຄ້າ|ຮັບອໍເດີ|ຕອບຄຳຖາມລູກຄ້າ|ວຽກພິມ|ໄລຟ໌ສົດ|ທີ່ປຶກສາລູກຄ້າ|ພະນັກງານອອນລາຍ|0nline)
      `,
      match: lines`
        ຮັບຄົນ⟦ຕອບແຊັດ⟧
        ວຽກ⟦ປ້ອນຂໍ້ມູນ⟧
        ⟦ວຽກພິມ⟧
        ⟦ນັ່ງຄອມ⟧
      `,
      twins: lines`
        ຮັບຊ່າງໄມ້
        ຮ້ານເຝີຊອກຄົນລ້າງຖ້ວຍ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
      `,
    },
    ko: {
      patterns: lines`
        (채터|채팅|상담원|상담팀|고객상담|고객센터|고객응대|텔레마케팅|tm|cs|콜센터|리딩방|바람잡이|통역|번역|데이터 입력|타이핑|사무직|사무실 업무|온라인 상담|마케팅 직원|모델|방송|화상통화|모니터만|개발자|client support)*
        (고객 응대|고객 지원|고객지원|외국어 상담|전화 상담|상담 업무|상담직|컴퓨터로|pc 메신저|메신저로|온라인 영업|온라인 고객|세일즈|번역 및|retention|현지 직원|사무실 직원|총무|폰이랑 노트북|client support)*
        (문자|메시지|톡|카톡|댓글|디엠)(을|에|만|도)? ?(답장|보내는|관리|응대|대응|발송)*
        (온라인|인터넷|sns|인스타) ?(마케팅|홍보|관리|운영|영업|상담|업무)*
        (폰|핸드폰|휴대폰)만 ?(만지|보고|하면|있으면|들고)*
      `,
      match: lines`
        ⟦채터⟧ 구합니다
        해외 ⟦고객센터⟧ 직원
        ⟦컴퓨터로⟧ 답장하는 일
        ⟦온라인 영업⟧ 직원
        ⟦메시지 답장하는⟧ 일
        ⟦폰만 만지면⟧ 돼
      `,
      twins: lines`
        용접공 구합니다
        식당 주방 이모님
        근처 카페 직원 모집
        주말 알바 구합니다
      `,
    },
    ja: {
      patterns: lines`
        (テレアポ|かけ子|受け子|出し子|打ち込み|データ入力|コールセンター|チャット|配信|ライブ配信|オペレーター|メッセージ対応|カスタマーサポート|お客様とやり取り|お客さんとやり取り|パソコンで|ビデオ通話|モデル|翻訳|通訳|sns運用|営業代行|webマーケ)
        (電話対応|案内電話|お客(様|さん)の(対応|相手)|パソコン(ちょこ|触る|で|作業)|pc触る|チャットの(お)?(し|仕)|男性客とお話|メッセージ返信|メッセージ(送る|を送)|投資系|営業やらない|マニュアル読むだけ|受付と帳簿|打ち子|かけ子|動画配信|顔出し)
        (pc|パソコン|スマホ)(入力|作業|で入力|一台|1台)
        (入力|タイピング|文字打ち|line|ライン|sns)(の|で)?(作業|返信|対応|やり取り|するだけ|送信|スタッフ)
        (会員|ユーザー|お客)(様|さん)?(対応|と(毎日)?(line|やり取り|連絡))
      `,
      match: lines`
        ⟦テレアポ⟧募集
        仕事は⟦データ入力⟧です
        ⟦電話対応⟧のお仕事
        ⟦メッセージ返信⟧が中心
        ⟦会員様対応⟧のお仕事
      `,
      twins: lines`
        大工さん募集
        居酒屋ホール
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
  },
};

import { lines } from './lines.ts';
import { findOnlyAbroad } from './only-abroad.ts';
import type { Signal } from './signal.ts';

export const locationVagueOrChanges: Signal = {
  id: 'LOCATION_VAGUE_OR_CHANGES',
  group: 'place',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'The place of work is only "abroad" or "overseas", is told later, or changes on the way.',
  notThis: ['Agencies that place in several named countries', 'Remote work'],
  sources: ['FBI-2023', 'HK-CD', 'CN-REPO-KB', 'INTERPOL-CASES'],
  words: {
    en: {
      patterns: lines`
        (location|place|country|city|address|site|company name|name of company|office|exact place) (is |will be |to be )?(told|given|shared|disclosed|on call|on (the )?call|later|in pm|by pm|after (you )?(interview|pass|approval|confirm*|join*|arriv*|the call|call|selection|ticket)|confirmed later|on dm|in dm|secret|only after|private)
        (will|can) (tell|share|give|inform|disclose) (you )?(the )?(location|place|country|company name|address|city) (later|after|once|when|on|in)
        (team|office|company|site|group|we) (moves|move|moving|relocates|relocating|shifts|shifting) (to|from time to time|next month|soon|after|every|the whole)
        (somewhere in|anywhere in|in) (south ?east asia|asia|sea region|the sea region)
        (southeast asia|sea|asia) (office|site|based|region)
        (then|and then|later|afterwards|after that) (to )?(the )?(regional|main|real|actual|second|head|other) (office|site|base|campus|hq)
        (overseas|abroad|foreign) (job|work|office|company|position|team|posting|site|base)
        (job|work|working) (abroad|overseas|outside country|out of country)
        (location|place|country|city|site|company name|company's name|name of the company|employer|address) (is |will be |to be |only )?(communicated|announced|revealed|known|discussed|told|shown|informed|disclosed|given|confirmed) ?(to you )?(after|later|when|once|upon|on|post|only)
        (tell|know|see|get|find out) (the |you the |you )?(city|country|place|company name|name of the company|exact place) (post|after|there|later|when you (reach|arrive|land)|upon arrival|inside)
        company name (you will see|will be seen|in your contract|on arrival|confidential|later|after)
        (which|what) (country|city) .. (later|after|once|follow)
        (can't|cannot|can not|won't|not gonna|not going to|not allowed to) (say|name|disclose|tell you) (it |where|much|the place|the country|the company|the name)
        (first|then|later|after that) (it |we |you )?(may|might|will|can) (shift|move|be moved|transfer|be transferred)
        (overseas|abroad|0verseas|offshore|onsite abroad) (process|staff|desk|placement|assignment|post|project|opportunit*|hiring|centre|center|support|customer|chat|office job|call)
        (job|work|company|office|team|desk|opportunity|position) (is )?(abroad|overseas|outside the country|in another country|bidesh)
        (desk|hub|team|office job|office work|office) (in |kuma )?(asia|south ?east asia)
        (asia|southeast asia|south east asia) (desk|hub|team|side|job|office)
        border (town|side|area|city|zone) .. (# |office|company|job|work|building|chat|salary|house|room)
        outside job .. (# |ticket|visa|fly)
        (location|place|country|city|destination|address) .. (after|when|once|until|till|only|later) .. (interview|ticket|approved|land|arrive|call|boarding|confirm*|airport|fly|there|sign*|selected)
        (won't|can't|cannot|not|never) (say|tell|name|disclose|mention|reveal) .. (where|here|public*|comments?|place|country|location)
        (company|office|employer|team|name) (name )?(is |gets )?(changed|changes|change|different|rotates) (every|each|all the time|per|with each)
      `,
      match: lines`
        ⟦Location told after the interview⟧.
        Chat team ⟦in Southeast Asia⟧, flights paid
        ⟦Company name will be seen⟧ when you reach.
        ⟦Overseas process⟧, chat and email
      `,
      twins: lines`
        Our offices in Lagos and Accra are hiring.
        The location is opposite the bus station.
        The company name is printed above the door.
      `,
    },
    zh: {
      patterns: lines`
        海外直招 @TW-READR-2022
        落地改行程 @CN-REPO-KB
        (地点|位置|地址|坐标|公司名|公司名字|在哪|哪里|办公地点|具体)(:|：|等)?(过来再说|过来谈|私聊|私信|面谈|到了再说|之后说|再告诉|保密|面议|到了告诉|私我|私信告诉|详聊|看分到|后面|来了就知道|不方便)
        (过来|来了|到了|过咗嚟|入职|签合同|面试通过)(再|先|后|之后|才|后会)(同你讲|说|讲|告诉|发|看|知道|发offer)
        (坐标|地点|在)(某|热带|太阳很大|海边|靠海)
        (后面|之后|再|然后|接着|随后)(统一)?(去|到|转|飞|过)(海外分部|海外|别的国家|另一个国家|别处|第三国|总部|新点)
        (头|前)(两|几|一|2|1)(个)?(星期|周|礼拜|个月)(要|先|去|在).. (培训|集训|training)
        (转|经)(机|道).. (再|后).. (走|坐车|过)
        (不是国内|不在国内|国外|海外|外国)(的)?(厂|公司|办公室|老板|job|工厂|岗位|那边公司)(要人|缺人|来了)?
        (不说|不讲|唔讲|先不说|不方便说|不透露|不能说)(国家|地点|在哪|哪里|哪国|公司名|名字)
        (去国外|到国外|出国)(当|做|工作|打工|上班|赚|三个月|半年|一年|几个月|发展)
        (地点|城市|国家)(初定|待定|暂定|可能调整|视情况|未定|随机)
        (整盘|团队|盘|全盘)(搬家|搬迁|迁址|搬去|转移|撤到|换地方)
        (要|需|先)?(去|到|返)(总部|海外训练中心|海外总部|海外基地)(培训|受训|train|训练|集训)?
        海外(训练|培训|运营)(中心|基地)
        (再|然后)(搭车|坐车|转车|换车)(过|去|到)(另一边|对面|那边|河对面)
        (在|去)(外面)(一家|开了|给|做|帮|跟)
        (国外|海外|境外|外国)(的)?(园区|团队|据点|工作室|盘|驻点|宿舍|集团公司)(.. )?(招|征|缺|要|找|聘|诚)
        (国外|境外)(园区|盘|点位)
        (地点|工作地|国家|城市|上班地点|驻点|目的地)(等|待|于|会)?(录取|录用|面试|通过|报到|确定|入职|见面|集合|出发|上车)(后|之后|时|再|前)(告知|通知|公布|说|告|讲|定)
        (第一站|先飞|先到|先去|先在) .. (之后|然后|再|后)(分发|分配|转去|统一去|安排去|飞去|去别)
        具体(.. )?(国家|城市|品牌|公司|地点|位置)(名)? .. (才能|再说|保密|不方便|协议|见面)
        (住一晚|过一夜|过夜|歇一晚|集合)(.. )?(有人|有车|车来|司机|专车|再)(.. )?(接|带走|来接|送过去)
        (公司|团队|盘口|园区|工作室)(搬|迁|移)(咗|了|到|去|至|紧)
      `,
      match: lines`
        ⟦地点过来再说⟧
        ⟦海外直招⟧,速联
        ⟦去国外工作⟧,互相有照应
        ⟦不说国家⟧,来了就懂
        ⟦地点录取后告知⟧
        ⟦国外园区⟧
        到了⟦住一晚,第二天有车来接⟧
        ⟦公司搬咗⟧去新点
      `,
      twins: lines`
        地点:人民广场地铁站旁
        到了请打电话
        公司名写在门口
        地点在录取通知书上
        国外风景区
        住一晚五星酒店
        搬家公司
      `,
    },
    vi: {
      patterns: lines`
        (địa điểm|địa chỉ|chỗ làm|nơi làm|tên công ty|tên cty|công ty|tên khách hàng) (: |sẽ |thì )?(nhắn riêng|inbox|ib|báo sau|qua rồi biết|đang cập nhật|được tiết lộ|qua đó|gửi sau|nói sau|trao đổi riêng|sẽ nhắn riêng|tiết lộ sau)
        (qua|sang|tới|đến) (đó|đây|nơi|bên đó) (rồi )?(biết|tính|ký|nói|mới biết)
        (sau đó|rồi|xong) (chuyển|qua|bay tiếp|đi tiếp|sang) (chỗ|nước|văn phòng|bên|tiếp|nơi)
        (làm|việc) (ở|tại) (nước ngoài|đông nam á|bên kia|khu vực đông nam á)
        (bay|xe) .. (rồi|sau đó|có người) (bay tiếp|đi tiếp|rước tiếp|chuyển xe)
        (văn phòng|chi nhánh|công ty|cty|đi làm|làm việc|việc|làm) (ở |bên |tại |qua |cho )?(nước ngoài|nc ngoài|nước bạn|nc bạn|khu vực châu á|quốc tế ở nước ngoài)
        (ra|đi|sang|qua) (nước ngoài|nc ngoài|nước bạn) (làm|kiếm|mà không|không cần|lao động|trải nghiệm)
        (chưa chốt nước|chưa chốt địa điểm|địa điểm chốt sau|nước nào tính sau|đi rồi biết|tới nơi biết|tới rồi biết|qua rồi tính|chỗ nào thì)
        (cấm|không|ko|đừng) (ghi|nói|hỏi) (tên|chỗ|tên công ty|tên thành phố|địa chỉ|tên cty)
        (hỏi|ai hỏi|cmt hỏi) tên (cty|công ty) .. (block|chặn|không)
        (tuần đầu|tháng đầu|ban đầu|đầu tiên) .. (sau đó|rồi) (qua|sang|chuyển) (chi nhánh|bên|nước|chỗ)
        (văn phòng|nhân viên văn phòng) xứ người
        xuất ngoại .. (slot|lương|team|làm|bay)
        (lùi|dời|chuyển) về (tỉnh|nhà vườn|khu|chỗ kín)
        (tên pháp nhân|tên công ty|tên cty) .. (sau nda|ký xong|sau khi ký|qua tới)
        (chuyển|dời|dọn) (trụ sở|văn phòng|cty|công ty|team|đội|sàn) (sang|qua)
      `,
      match: lines`
        ⟦Địa điểm nhắn riêng⟧ nha
        ⟦Qua đó rồi biết⟧, đừng hỏi nhiều
        ⟦văn phòng ở nước ngoài⟧ toàn người Việt
      `,
      twins: lines`
        Địa điểm: 12 đường Hoa Sữa
        Qua đường nhớ nhìn xe
        Khách nước ngoài ghé quán nhiều
      `,
    },
    th: {
      patterns: lines`
        (สถานที่|โลเคชั่น|พิกัด|ที่ทำงาน|ที่ตั้ง|ชื่อบริษัท|สถานที่ทำงาน)(:|ขอ|จะ|แจ้ง| )? ?(แจ้งทีหลัง|แจ้งภายหลัง|ทักแชท|ทักส่วนตัว|แจ้งหลัง|ขอแจ้งหลัง|ถามหลังไมค์|หลังไมค์|บอกหลัง|คุยส่วนตัว|แจ้งในแชท|เดี๋ยว)
        (ต่างประเทศใกล้ๆ|ประเทศเพื่อนบ้าน|แถบเอเชีย|ในเอเชีย|เอเชียตะวันออกเฉียงใต้|อยู่ไม่ไกล|ไปกลับง่าย)
        (ถึงแล้ว|ไปถึง|มาถึง|พอถึง)(ค่อย|จะ|แล้ว)(บอก|รู้|เซ็น|แจ้ง)
        (ย้าย|เปลี่ยน)(ไป|สาขา|ที่)(อีกสาขา|เมืองใหม่|สาขาใหม่|ตึกใหม่|อีกที่)
        (จากนั้น|แล้ว|เสร็จแล้ว)(ย้าย|ส่ง|พา)(ไป|ต่อ)(สาขา|ฝั่ง|ออฟฟิศ|สำนักงาน|onsite)
        ห้ามบอกชื่อเมือง
        (งาน|ทำงาน|บริษัท|สาขา|ออฟฟิศ|ไปทำงาน)(ที่)?(ต่างประเทศ|เมืองนอก|ฝั่งโน้น|ฝั่งนู้น|ฝั่งนั้น|แถวชายแดน|ชายแดน|ต.ป.ท.|นอกประเทศ)
        (สถานที่|โล|โลเคชั่น|ที่ไหน|เมือง|ประเทศ)(ปฏิบัติงาน)? .. (แจ้งเมือง|วันปฐมนิเทศ|แจ้งอีกที|บอกทีหลัง|รู้กัน|คุยส่วนตัว|ห้ามถาม)
        อย่าถาม(ที่ไหน|โล|lo|สถานที่|เยอะ)
        (ถึง)? .. (แล้วค่อยว่ากัน|ค่อยว่ากัน|แล้วค่อยบอก|เดี๋ยวรู้เอง)
      `,
      match: lines`
        ⟦ชื่อบริษัทขอแจ้งหลัง⟧ผ่านงาน
        ⟦ทำงานต่างประเทศ⟧ใกล้ๆ
      `,
      twins: lines`
        แจ้งที่อยู่ให้ขนส่ง
        ถึงแล้วโทรบอกนะ
      `,
    },
    id: {
      patterns: lines`
        (lokasi|negara|negaranya|tempat|alamat|nama kantor|nama pt|nama perusahaan|perusahaan opo|kantor|kotanya) (: |nya |pm|nanti |di |akan |tanya )?(japri|pm|rahasia|menyusul|nanti|dikasih tau|diinfokan|diberi tahu|ditentukan|dibahas|di japri|tanya di japri|kita kase lia di sini|nyusul|belum|durung|interview)
        (nanti|mengko|nnti|baru) (dikasih tau|dikasi tau|dikabari|tau sendiri|dikandani|diinfokan) .. (lokasi|negara|tempat|kantor|tiket|sampai|sampe)?
        (transit|mampir|singgah) (doang|dulu|di) .. (deket|dekat|kantor|lanjut|baru|jalan)
        (training|pelatihan|transit) .. (dulu|minggu|hari) .. (lalu|baru|kemudian|terus) .. (pindah|ke|kantor|lanjut)
        (kantor|perusahaan) (pindah|baru pindah|regional|di asia|di luar)
        (deket|dekat) .. jam naik pesawat
        (kerja|loker|lowongan|kantor|cabang|perusahaan|penempatan|agency|ikut kerja|posisi|suami kerja|kantoran) (kami |kita )?(ke |di |buat |yg |yang )?(ln|luar negeri|luar nagari|luar|seberang|asean|negara tetangga|luar negri)
        (nama kantor|nama pt|lokasi|negara*|tempat*) .. (jgn ditanya|jangan ditanya|jangan tanya|nanti|setelah|dikasih tau|nyusul|menyusul)
        (transit doang|transit dulu|cuma transit|nyebrang dulu|lewat .. dulu) .. (kantor|lanjut|baru|terus)?
        (jam|# jam) naik pesawat
        (kerjo|gawean) adoh
        (nama|lokasi|negara|alamat|tempat|kantor)(nya)? .. (setelah|pas|kalau sudah|klo udah|kalo udah|sesudah|abis|habis|begitu) (lolos|interview|terbang|sampai|sampe|tiket|di bandara|tiba|berangkat|deal|fix)
      `,
      match: lines`
        ⟦lokasi japri⟧ saja kak
        ⟦transit doang di sana, kantor⟧ dekat situ
      `,
      twins: lines`
        Lokasi di samping masjid raya
        Kantor pos tutup
      `,
    },
    ms: {
      patterns: lines`
        (lokasi|tempat|negara|nama company|nama kompeni|nama syarikat|lokasi kerja) (pm|rahsia|nanti|akan|tok ingat|dalam pm|diberitahu|dimaklumkan|bagitau|nanti bagitau|private)
        (nanti|sampai|bila sampai) .. (bagitau|tau|tahu|sign|habaq|cerita)
        (transit|training|latihan) .. (dulu) .. (lepas tu|pastu|baru|ke)
        (few|banyak) branches
        (kerja|keje|company|ofis|syarikat|job|platform|agensi) (kat |dekat |dkt |di |untuk )?(oversea|overseas|luar negara|luar nagari|luar|seberang|sana|platf0rm luar)
        (nama company|nama kompeni|alamat|alamat ofis|lokasi|tempat) .. (tok ingat|tak ingat|nanti|driver tahu|pm|rahsia|bagitau kemudian)
        (ditempatkan|latihan) .. (hab|serantau|luar|negara jiran)
        (tempat|lokasi|site|office|ofis|floor) .. (baru pindah|lepas pindah|baru lepas pindah|berpindah|nak pindah|atas kapal|atas laut|floating)
        (tempat|lokasi|kerja) (: |kat |di |dekat |atas )?(laut|atas kapal|pulau|kapal|floating)
        (tengok|tgk|ikut|depends) .. (mana|mane) .. (bos|boss|company|kompeni) (hantar|letak|campak|bagi)
        dulu .. (pastu|lepas tu|lepastu|lps tu|baru) .. (tengok|tgk|hantar|pindah|transfer|ikut bos|ikut boss)
      `,
      match: lines`
        ⟦lokasi pm⟧ saja
        ⟦sampai sana baru tau⟧
      `,
      twins: lines`
        Lokasi depan stesen bas
        Nanti kita jumpa
      `,
    },
    tl: {
      patterns: lines`
        (location|loc|lugar|bansa|pangalan ng company|company name|area) (: )?(tbc|tba|pm|sa call|sasabihin|malalaman|saka na|later|pagdating|depende|secret)
        (pagdating|pag dating|pag andun|pagdating mo) .. (malalaman|contract|kontrata|sasabihin)
        (depende) (kung saan|sa visa) .. (slot|lumabas|may)?
        (basta|chill) .. (english team|near|malapit)
        (muna|tapos|then) .. (ita transfer|itransfer|i transfer|lilipat|transfer kayo|overnight bus)
        (sa hotel|sa airport) .. makuha .. (contract|kontrata)
        (work|trabaho|opisina|company|office|kumpanya|hiring|job|branch|park) (po )?(sa |pa |pa-)?(abroad|ibang bansa|labas|gawas|overseas|sea|gwa)
        (di|hindi|d-ko|d ko|hindi pa|di pa|di ko) (ko )?(pa )?(pwede |puwede )?(sabihin|i-post|ipost|i post|masabi) .. (saan|lugar|location|pangalan|bansa)
        (nakalimutan|di ko alam|di sinabi) .. (pangalan|lugar|kompanya|bansa)
        (training|muna|una) .. (transfer|lipat|tapos) (sa )?(main office|iba|main|ibang)
        (nandito|andito) (na )?(ko|ako) sa (ibang bansa|labas|abroad)
        (tabi|gilid|dulo) ng (ilog|border|dagat)
      `,
      match: lines`
        ⟦location pm⟧ na lang
        ⟦depende kung saan may⟧ slot
      `,
      twins: lines`
        Location: tapat ng simbahan
        Bansa nating mahal
      `,
    },
    ko: {
      patterns: lines`
        (해외|외국|동남아|옆나라|동남아시아) ?(직원|사무실|사무보조|상담직|상담원|상담|취업|알바|근무|파견|지사|지점|현지|채용|회사|콜센터|리조트|고수익|팀|신규 법인|신규 오피스|구인|출국)*
        (위치|나라|국가|지역|법인명|회사명|근무지) ?(은|는|가|을)? ?(통화|전화|면접|카톡|도착|디엠|답 주시면|1차|나중|와서|합격)*
        (국경 쪽|국경 근처|특구|복합단지|기업 단지)*
        (로|으로) (옮겼어요|옮깁니다|이전했|이전합니다)
        (유럽|아시아|중동|해외|동남아|외국)(쪽)? ?(신규|새)? ?(팀|사무실|법인|센터|지점|오피스|사업장|본부)*
        (경유|환승|육로|차로|배로)* .. (국경|이동|넘어|옮겨|갈아)*
        (해외|외국) ?(#|한|두|세|석)? ?(달|개월|주)(만|정도|동안)? ?(만)? ?(다녀|갔다|가서|일하|있다)*
      `,
      match: lines`
        ⟦해외 상담원⟧ 두 명
        ⟦나라는 전화⟧ 주시면 말씀드려요
        ⟦유럽쪽 신규팀⟧ 모집
        ⟦육로로 이동⟧
        ⟦해외 한 달만 다녀와요⟧
      `,
      twins: lines`
        근처 카페 직원 모집
        주말 알바 구합니다
        유럽 여행 사진
        해외여행 한 달 다녀온 후기
      `,
    },
    ja: {
      patterns: lines`
        (海外|国外|東南アジア|向こう|現地)(の|で|に)? ?(案件|リゾバ|拠点|事務所|オフィス|会社|仕事|お仕事|テレアポ|チャット|勤務|短期|箱|バイト|スタッフ)
        (国|場所|勤務地|社名|会社名|行き先)(は|も)? .. (面談|行く人に|後で|dm|個別|到着|秘密|教えて|決まって)
        (国境|特区)(の|近く|エリア)
        海外(の)?(系列|提携|関連|新規|某|リゾート|都市)(の)?(オフィス|会社|店|店舗|拠点|施設|箱|現場)
        (経由|着いて|到着後|空港から|そこから|着いたら|現地)(で|から|は)? .. (陸路|ボート|国境)(で|へ|を|まで|移動)
        (から|→|経て|経由で)(陸路|ボート)
        (集合|着い|空港)(して|から|後|たら)?(,|、)?(そこから)?(.. )?(車|バス|陸路|ボート)で(#)?(時間|移動|数時間)
      `,
      match: lines`
        ⟦海外の事務所⟧で管理人
        ⟦社名は面談⟧で
        ⟦海外の系列オフィス⟧をご紹介
        ⟦着いたら陸路で移動⟧
        ⟦集合、そこから車で7時間⟧
      `,
      twins: lines`
        近所のカフェでスタッフ募集
        明日は雨です
        海外の都市名を覚える
      `,
    },
    my: {
      patterns: lines`
        (နေရာ|မြို့နာမည်|ကုမ္ပဏီနာမည်|လိပ်စာ|ရုံးလိပ်စာ)(ကို|က|တော့)? .. (ရောက်မှ|cb|နောက်မှ|မပြောသေး|အသိပေးပါမယ်|ရောက်မှသိ)
        (ဒီဘက်ကမ်း|ဟိုဘက်ကမ်း|တစ်ဖက်ကမ်း|နယ်ဝေး|နယ်ဝေးလိုက်|ဒီဘက်မှာ|ဒီဘက်ရောက်|နိုင်ငံခြားရုံး|အာရှနိုင်ငံတစ်ခု)
        (ရွှေ့လာတာ|ရွှေ့မယ်|ပြောင်းရွှေ့|ရုံးခွဲဖွင့်|ရုံးသစ်ဖွင့်)
      `,
      match: lines`
        ⟦နေရာက ရောက်မှ⟧ သိမယ်
        ⟦ဒီဘက်ကမ်း⟧မှာ အလုပ်ရှိတယ်
      `,
      twins: lines`
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        (ក្រុមហ៊ុន|ការិយាល័យ|សាខា|ធ្វើការ|អតិថិជន)(នៅ)?(បរទេស|ក្រៅប្រទេស|ក្រៅស្រុក)
        (ទីតាំង|ទីកន្លែង|កន្លែង|ឈ្មោះក្រុមហ៊ុន)(គេ)? .. (ប្រាប់ក្រោយ|មកដល់ដឹង|បត់បែន|ផ្លាស់ទៅមក|ផ្លាស់ទី|ហៅតាមលេខ)
        (ទីតាំងថ្មី|ផ្លាស់ទីក្នុង|មាត់ទន្លេ|ជិតព្រំដែន|តំបន់ពិសេស|ទៅខេត្តបានទេ|នៅក្បែរសមុទ្រ)
      `,
      match: lines`
        ⟦ក្រុមហ៊ុនបរទេស⟧បើកសាខាថ្មី
        ⟦ទីតាំងប្រាប់ក្រោយ⟧សម្ភាស
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        (ບໍລິສັດ|ວຽກ|ໄປເຮັດວຽກ|ເຮັດວຽກ|ຫ້ອງການ)(ຢູ່)?(ກັບ)?(ບໍລິສັດ)?(ຕ່າງປະເທດ|ນອກປະເທດ|ຝັ່ງພຸ້ນ|ໄກບ້ານ|ຢູ່ໄກ)
        (ຢູ່ໃສ|ບ່ອນ|ສະຖານທີ່|ຊື່ບໍລິສັດ) .. (ບອກບໍ່ໄດ້|ໄປຮອດຈຶ່ງ|ບອກທີຫຼັງ|ຖາມໃນອິນບັອກ)
        (ຍ້າຍບ່ອນໃໝ່|ຕຶກຂ້າມນ້ຳ|ຢາກໄປຢູ່ໄກ|ອາຊີຕາເວັນອອກສ່ຽງໃຕ້)
        (ປະເທດ|ບ່ອນ|ສະຖານທີ່|ເມືອງ|ທີ່ຕັ້ງ)(.. )?(ຄ່ອຍບອກ|ບອກທີຫຼັງ|ຈຶ່ງບອກ|ບອກບໍ່ໄດ້|ຄ່ອຍແຈ້ງ|ແຈ້ງທີຫຼັງ|ຄ່ອຍລົມ|ຮອດແລ້ວຈຶ່ງ|ໄປຮອດຈຶ່ງ)
        ຍ້າຍ(ໄປ|ມາ)?(ບ່ອນ|ປະເທດ|ເມືອງ|ຕຶກ|ເຂດ|ແຄມທະເລ)(ໃໝ່)?
        (ແລ້ວ|ຈາກນັ້ນ|ຮອດແລ້ວ)(ຈະ)?ມີ(ຄົນ|ລົດ)(ພາໄປຕໍ່|ຮັບຕໍ່|ມາຮັບຕໍ່|ພາໄປ)
      `,
      match: lines`
        ⟦ບໍລິສັດຕ່າງປະເທດ⟧ຮັບຄົນ
        ⟦ຢູ່ໃສບອກບໍ່ໄດ້⟧
        ⟦ປະເທດໃໝ່ ຄ່ອຍບອກ⟧
        ⟦ວຽກຢູ່ຝັ່ງພຸ້ນ⟧
        ນັ່ງລົດໄປ ⟦ແລ້ວມີຄົນພາໄປຕໍ່⟧
      `,
      twins: lines`
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ຍ້າຍເຮືອນ
      `,
    },
  },
  find: findOnlyAbroad,
};

// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const reassuranceDenial: Signal = {
  id: 'REASSURANCE_DENIAL',
  group: 'offer',
  weight: 4,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    'The offer denies a danger that nobody named: no beating, no confinement, not a scam, passport not kept, go home whenever you like.',
  notThis: ['Licensed agencies that write "licensed, no fee"'],
  sources: ['TW-READR-2022'],
  words: {
    en: {
      patterns: lines`
        !(this is |we are |it is |it's |its )?(not|no) (a )?(scam|fraud|scamming|fraudster|trafficking|human trafficking|black company|black heart)
        !(no|not|never) (beating|beat|confinement|locking|lock up|locked|detention|kidnap*|torture|selling people|electric)
        !(you can |free to |can )?(go|return|come) (back )?home (any ?time|whenever|when you (like|want)|freely)
        !(don't|do not|dont|no need to) (be )?(afraid|scared|fear|worry)
        !(safe|safest|100% safe|very safe) (company|place|and legal|work|job|legal)
        !(100%|totally|completely|fully) (legal|legit|safe|genuine|real)
        !so don't fear
        !(not like|unlike) (what you (see|saw|hear|read)|the news|in the news|those)
        !(passport|pp) (stays|stay|remains|always) (with you|in your hand*|yours)
        !nobody (is )?(beaten|locked|forced|sold)
        !police (problem )?(is |are )?(none|no problem|settled|paid|handled|our friend*|not a problem)
        !we are protected
        !(not bad|not a bad|no bad) (place|company|job|work) (as|like|what)
        !(it is|it's|place is|here is) (not|nothing) (like|as) (the news|people say|they say|what they say|you think|facebook|tiktok)
        !(i|we) (was|were|also was|too was) (also |too )?(afraid|scared|worried) (too |also )?(at first|in the beginning|before)
        !(no|without) tension
        !(job|work|it|this|thing) .. is real
        !passport safe
        !(not|nothing|isn't|ain't|never) (like|one of|that kind of|those kind of|as) (those|the|them|that|what) .. (stories|news|places|tv|tiktok|youtube|people talk|compound*|rumou?r*|videos)
        !(nobody|no one|none) (will |is |gets |can |go )?(force|forces|forced|beat|beats|lock|locked|locks|hurt|harm|harmed|sell|sells|touch|cheated)
        !if (you|u) (don't|dont|do not) (like|enjoy|want) .. (go back|come back|come home|go home|leave|return|fly back)
        !(i|we) (promise|swear|guarantee) .. (safe|legit|legal|real|nothing|clean|no scam)
      `,
      match: lines`
        ⟦No confinement⟧ here.
        It is ⟦100% legal⟧ and ⟦you can go home any time⟧.
        ⟦Police is paid⟧, no problem at all.
        ⟦We are protected⟧ there.
      `,
      twins: lines`
        We are not hiring at the moment.
        This shop is closed on Monday.
        Police officers get a discount in our shop.
      `,
    },
    zh: {
      patterns: lines`
        !本公司绝对不是黑公司,可以跟各位三大保证 @TW-READR-2022
        !真心不骗 过来人经验 @TW-READR-2022
        !(不是|绝不是|绝对不是|非|bushi)(诈骗|骗子|骗人|传销|黑公司|电诈|八大|kk|那种关人|博彩|赌博|割腰子|杀猪盘|那种|骗局|zhapian)
        !(不|没有|无|绝不|从不|没)(打人|关人|限制自由|限制人身|打骂|体罚|电人|嘎腰|嘎腰子|嘎yao|割腰|割腰子|卖人|转卖|收护照|扣护照|收手机|打不关|管人|ㄍㄨㄢ人)
        !(来去自由|人身自由|随时(可以)?(回家|走|回国|离开)|想走就走|自由出入|出入自由|出门不用报备|去留自由)
        !(正规|合法|合法牌照|安全)(公司|平台|牌照|靠谱|合法|有保障|放心)
        !(不偷不抢|不碰毒|不犯法|干净的|放心(来|过来)|安全(的)?(很|放心|第一))
        !(护照|手机)(在)?(自己|我自己|你自己) .. (手里|保管|拿着|锁着|抽屉)
        !(别|不用|不要|唔使)(怕|担心|惊) .. (缅北|柬|kk|割|骗|关)
        !(我|我自己|自己)(也|都)(有点)?(怕|害怕|担心)(过)?(,|,|所以|,真的|,后来)
        !治安(很|挺|比|非常|那边很)?(好|比)
        !(骗你|坑你|害你)(干嘛|做什么|有什么好处|我能)
        !(正当行业|正经公司|货真价实|偏门勿扰|非诚勿扰正规)
        !(别人|人家|网上)(说|讲)的(都)?(夸张|不一样|假的|别信)
      `,
      match: lines`
        ⟦不打人⟧,放心
        ⟦来去自由⟧的公司
        那边⟦治安很好⟧的
      `,
      twins: lines`
        这不是你的错
        合法停车位
        治安岗亭招人
      `,
    },
    vi: {
      patterns: lines`
        !(uy tín|an toàn|hợp pháp) (100%|tuyệt đối|đàng hoàng|mà|nhé|nha|lắm)
        !(khu|chỗ|nơi|công ty|cty) (an toàn|an ninh|sạch|uy tín|đàng hoàng)
        !(về|nghỉ) (lúc nào|khi nào) (cũng được|muốn|thích)
        !(muốn về|thích về) .. (về|cho về|được)
        !(cam kết|đảm bảo) .. (không|an toàn|uy tín)
        !đừng (sợ|lo) (như|bị|lừa)?
        !(không|ko) như (cam|báo|tin đồn|trên mạng|mấy chỗ|các công ty)
        !(khỏi|đừng|không phải|ko phải) (sợ|lo) (bán|lừa|bị|gì|cam)
        !(thành phố|chỗ làm|bên này|ở đây) (đàng hoàng|an ninh|an toàn|thoải mái)
        !(công an|an ninh|bảo vệ) (bảo vệ|canh|lo) (an ninh|24|cho anh em)
        !(thương|nói) thật (lòng|tình|là)
        !(em|mình|chị|tui) (cũng|lúc đầu cũng|ban đầu cũng) (sợ|lo|nghi)
        !(muốn|thích) (về|nghỉ) (lúc nào|là về|là nghỉ|thì về)
        !chiều về cũng được
        !(không|ko|k|chẳng) (phải )?(lừa đảo|lừa|scam|bán người|bán|ép|ép khách|đánh đập|đánh|chích điện|nhốt|giam|như báo|như trên báo|đa cấp|bóc lột|giữ hộ chiếu|giữ giấy tờ|giữ người|trói)
        !(không|ko|hông|hk|hok|k) (có )?(vụ )?(đi khách|bắt ép|cấm đoán|thu hc|thu hộ chiếu|giữ hc|bán ng|bán người|quỵt lương)
      `,
      match: lines`
        ⟦Không lừa đảo⟧ nha mọi người
        ⟦khu an toàn⟧, có bảo vệ
        Làm trong nước, ⟦khỏi sợ bán⟧
      `,
      twins: lines`
        Không phải lúc nào cũng vui
        Sạch sẽ, thoáng mát, giá rẻ
        Khỏi sợ mưa, quán có mái che
      `,
    },
    th: {
      patterns: lines`
        !(ไม่|มิได้|ไม่ได้)(หลอก|โกง|ใช่มิจฉาชีพ|ใช่แก๊ง|ขาย|ตี|ขัง|ไฟช็อต|ช็อต|ทำร้าย|กักขัง|ยึดพาส|ยึดมือถือ|บังคับ|ขายตัว|ขายคน|ผิดกฎหมาย|ใช่แชร์ลูกโซ่|ใช่คอลเซ็นเตอร์)
        !(กลับได้|กลับบ้านได้|ออกได้)(ตลอด|ทุกเมื่อ|ทุกเวลา|เมื่อไหร่ก็ได้)
        !(สายขาว|งานขาว|ขาวสะอาด) ?100
        !(ไม่เหมือน)(ข่าว|ในข่าว|ที่อื่น|ฝั่ง)
        !(ใครกลัว|อย่ากลัว|ไม่ต้องกลัว) .. (หลอก|โดน|ถาม|ขาย|ตี|ข่าว|จับ|อะไร)
        !(ปลอดภัย|ถูกกฎหมาย) ?(100|แน่นอน|正规|ร้อยเปอร์|ไม่ต้องกลัว|ไม่ตี|หายห่วง|จริง|ทุกอย่าง|ค่ะ|ครับ|นะ|จ้า)
      `,
      match: lines`
        ⟦ไม่ตี⟧แน่นอน อยู่สบาย
        ⟦ไม่หลอก⟧แน่นอน
      `,
      twins: lines`
        ไม่ใส่ผักชี
        ขับรถดีๆ นะ
      `,
    },
    id: {
      patterns: lines`
        !(bukan|bkn|bukn|buk4n|dang|ora|nda|tidak|no) (judi |judi bukan )?(scam|penipuan|judi|dijual|disetrum|diset rum|tkp|p3nipuan|skem|penjualan|perdagangan|kamboja|ilegal|tppo|tipu2|boongan|hoax|yg kalian takutin|pinipuan)
        !(tidak|ga|gak|ndak|tdk) (ada )?(disiksa|dipukul|disekap|ditahan|disetrum|kekerasan|penyekapan|dijual|ditipu|potongan|dikurung|ambil ginjal)
        !(100%|dijamin|pasti) (aman|legal|resmi|amanah)
        !(aman|resmi) (100%|kok|bos|legal|terpercaya|terjamin|dan resmi|kantor resmi)
        !(kantor|kerja|perusahaan) (resmi|aman|legal)
        !(bisa|boleh) pulang (kapan|kpn|kapanpun|sewaktu)
        !(jangan|jgn|unang|ga usah|gausah) (takut|mabiar|parno|khawatir)
        !(tidak|ga|nggak) (seperti|kayak|kaya) (berita|yg di|di berita|di tv)
        !(bukan|bkn|ga|gak|nggak|ngga|tidak|tdk) (kayak|seperti|kaya|macam|kyk|kya|sama) (yg|yang|di|berita|tv|tiktok|sindikat|penyekapan)
        !(ga|gak|nggak|ngga|tidak|tdk|ndak) (ada )?(yang |yg )?(di)?(pukul|siksa|jual|sekap|kurung|setrum|pukulin|jualin|paksa)
        !(kami|kita|kantor|kerjaan|kerjanya|ini) (bukan|bkn) (yg|yang|kantor|perusahaan|tempat) (scam|judi|judol|penipu|penipuan|abal*|bodong|gituan|kayak gitu)
      `,
      match: lines`
        ⟦bukan penipuan⟧ kak
        ⟦100% aman⟧ kok
      `,
      twins: lines`
        Bukan salah kamu
        Kunci rumah dijamin awet
      `,
    },
    ms: {
      patterns: lines`
        !(bukan|buk4n|bkn) (scam|judi|penipuan|jual|jual orang|kerja haram|scammer|tipu|kena jual)
        !(100%|confirm|sangat|very) (selamat|halal|legal|legit|safe|sah)
        !(tak|takde|tiada|x) (kena )?(pukul|jual|kurung|seksa|tipu|paksa|kurungan)
        !(boleh) balik (raya|bila|cny|bila2|anytime|mak)
        !(jangan|jgn|jange|xyah|tak payah) (takut|risau|khuatir)
        !(yang )?kaki takut
        !(kami|bukan|ini) bukan (sindiket|scam|penipu|human trafficking)
        !(semua|staf) sihat
        !(bos|boss) (* )?(baik|layan elok|tp layan elok|sporting)
        !(solat|sembahyang) (boleh|buleh|dibenarkan)
        !(bukan|bkn|x|tak) (macam|mcm|sama) .. (berita|tv|tiktok|viral|orang cakap|sindiket|cerita)
        !(ibu bapa|mak ayah|parents|keluarga) (jangan|jgn|tak perlu|tak payah) (risau|bimbang|takut)
        !(jangan|jgn|tak payah|tak perlu|xyah) (bimbang|gusar|was was)
      `,
      match: lines`
        ⟦bukan scam⟧ ya
        ⟦jangan risau⟧, semua baik
      `,
      twins: lines`
        Bukan hari ini
        Kenapa tak makan
      `,
    },
    tl: {
      patterns: lines`
        !(hindi|di|dili|not) (po |ni |ito )?(pogo|scam|modus|illegal|budol|human trafficking|sama sa uban|katulad ng|recruiter|kagaya ng iba|bugaw)
        !(legal|legit|safe|ligtas) (po |na |yan )?(ito|to|100|yan|dito|kami|walang)
        !100 ?% (legit|legal|safe)
        !(wag|huwag|ayaw) (po )?(matakot|kayo matakot|kabalaka|mag alala)
        !(wag|huwag|hwag) (po |na |na po )?(kang|kayong|ka|kayo|kang mag|pong) (mag alala|magalala|matakot|kabahan|mag isip|mag-alala|mangamba)
        !(hindi|di) (po |kami |naman )?(katulad|kagaya|tulad|gaya) (ng|nung|nang|sa) .. (tv|balita|napapanood|nababalitaan|iba|fb|nasa)
        !(pag|kung|kapag) ayaw (mo|nyo) (na |edi |e di )?.. (uwi|uuwi|balik|labas)
        !(walang|wala|w4la) (po |pong |naman |namang )?(sakitan|kulong|bugbog|bugbugan|pilitan|bentahan|saktan|kulungan|torture)
      `,
      match: lines`
        ⟦hindi po scam⟧ ito ha
        ⟦legal po ito⟧ promise
      `,
      twins: lines`
        Hindi pa ako kumain
        Walang pasok bukas
      `,
    },
    my: {
      patterns: lines`
        !(မလိမ်|လိမ်တာမဟုတ်|လူလိမ်မဟုတ်|စိတ်ချရ|စိတ်ချပါ|မကြောက်နဲ့|အန္တရာယ်မရှိ|ရိုက်တာမရှိ|ပွဲစားမဟုတ်|မရိုက်|မချုပ်)
        !(ရဲမဖမ်း|မဖမ်းဘူး|ကြောက်မနေနဲ့|အေးဂျင့်မဟုတ်|ပြဿနာမရှိ|ပြဿနာမ|ဘေးကင်းတယ်|ယုံမှယုံ|အစကတော့ ကြောက်)
        !(ဘယ်သူ့မှ|ဘာမှ|ဘာကိုမှ|ဘယ်သူမှ) ?(မကြောက်|ကြောက်စရာ|စိုးရိမ်စရာ|မပူ)
        !(စိုးရိမ်|ကြောက်|ပူ)(စရာ|ပန်စရာ)?(မ)(လို|ရှိ|နေ|ပါ)
      `,
      match: lines`
        ⟦လူလိမ်မဟုတ်⟧ပါ
        ⟦စိတ်ချရ⟧တယ်
        ⟦ရဲမဖမ်း⟧ဘူး
        ⟦ကြောက်မနေနဲ့⟧
      `,
      twins: lines`
        ကြောက်စရာကား
        လိမ္မော်သီး
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    km: {
      patterns: lines`
        !(មិនមែន|មិន|អត់) .. (បោក|បោកប្រាស់|វាយ|ឃុំ|លក់|ខុសច្បាប់)
        !(សុវត្ថិភាព|ស្របច្បាប់|កុំខ្លាច|កុំបារម្ភ)
        !(អត់មាន|គ្មាន|មិនមាន)(គេ)? ?(ចាប់|បោក|វាយ|លក់|បញ្ហា|គ្រោះថ្នាក់)
        !(មិនមែន)(ហ្គេម|ឡូត|ល្បែង|បោក|scam)
        !(ថៅកែ|មេ|បូស) .. (ចិត្តល្អ|ល្អណាស់)
        !(កុំ|អត់បាច់|មិនបាច់) ?(ភ័យ|ខ្លាច|បារម្ភ|គិតច្រើន|ព្រួយ)
        !(មិន|អត់)(មែន|ដូច) .. (គេនិយាយ|ក្នុងទីវី|ក្នុងព័ត៌មាន|tv|fb|បង្ខំ|វាយ|លក់|ល្បី)
        !(អត់|គ្មាន|មិន|អត់មាន|មិនមាន)(ការ|អ្នក|គេ)?(វាយ|បង្ខំ|ឃុំ|លក់|ធ្វើបាប|ឆក់|ដាក់គុក)
        (ខ្ញុំ|បង|ពូ|មីង|យើង|អ៊ំ)(ហ្នឹង)?ធានា
      `,
      match: lines`
        ⟦មិនបោក⟧ទេ
        ⟦កុំខ្លាច⟧ណា
        ⟦គ្មានគេចាប់⟧ទេ
        ⟦ថៅកែចិត្តល្អ⟧
      `,
      twins: lines`
        មិនទាន់ញ៉ាំ
        បារី
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
    lo: {
      patterns: lines`
        !(ບໍ່|ບໍ່ໄດ້|ບໍ່ແມ່ນ) .. (ຫຼອກ|ຕີ|ຂັງ|ຂາຍ|ຜິດກົດໝາຍ)
        !(ບໍ່ມີເລື່ອງບໍ່ດີ|ບໍ່ເປັນຄືເຂົາເວົ້າ|ບໍ່ຄືຂ່າວ|ກໍຢ້ານຄືກັນ|ຕອນທຳອິດກໍຢ້ານ|ບໍ່ມີກວດ)
        !(ປອດໄພ(100|ແນ່ນອນ|ບໍ່ຕ້ອງ|ດີ|ຫຼາຍ|ເດີ້)|ບໍ່ຕ້ອງຢ້ານ|ຢ່າຢ້ານ)
      `,
      match: lines`
        ⟦ບໍ່ຫຼອກ⟧ເດີ້
        ⟦ຢ່າຢ້ານ⟧
        ⟦ບໍ່ມີເລື່ອງບໍ່ດີ⟧ແນ່ນອນ
      `,
      twins: lines`
        ບໍ່ທັນກິນ
        ຢ້ານຝົນ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
      `,
    },
    ko: {
      patterns: lines`
        !(사기|감금|불법|도박|폭행|보이스피싱|싸기) ?(아님|아닙|아니|절대|없)*
        !(자유외출|자유 외출|언제든 귀국|안전해|안전합니다|합법)*
        !(가둬두|감금|폭행|때리|여권 뺏|사기|불법|보이스피싱|성매매)(고|이니|거나|은|는|도)? .. (없|아님|아니|안 해|그런 거)*
        !(겁먹지|걱정 ?마|걱정하지|무서워하지|의심하지|안심하)*
        !(정식 법인|사업자 보여|각서 써|당일 귀국|언제든 귀국|중간에 귀국|다들 그렇게|처음엔 저도 무서|별일 없)*
        !(뉴스|방송|기사)(에 나오는|랑|처럼|하고) .. (다르|달라|아니|아닙)*
      `,
      match: lines`
        ⟦사기 아님⟧
        ⟦자유외출⟧ 됩니다
        ⟦겁먹지⟧ 마세요
        ⟦정식 법인⟧ 맞고요
      `,
      twins: lines`
        사과 아닌 배
        외출 중
        오늘 날씨 좋아요
        뉴스 보는 시간
      `,
    },
    ja: {
      patterns: lines`
        !(詐欺|闇バイト|怪しい|危険|違法|監禁|人身売買) .. (じゃない|ではない|ではあり|じゃありません|なし|一切なし|ないです)
        !(いつでも帰国|帰国自由|安心してください|合法です)
        !(監禁|強要|暴力|拘束|詐欺|違法|怪しい)(は|も|など)?(ナシ|なし|無し|ありません|ないです|じゃない|一切)
        !(ほんとに普通|ちゃんとした会社|日系|健全|ホワイト)(な|の|で)?(会社|仕事|事務所|案件|です)
        !(最初は|正直)(私も|俺も|怖|不安|疑っ)
        !(家族に電話|連絡は自由|いつでも帰)
      `,
      match: lines`
        ⟦詐欺じゃない⟧よ
        ⟦怪しい仕事ではあり⟧ません
        ⟦監禁なし⟧
        ⟦ちゃんとした会社です⟧
      `,
      twins: lines`
        安い店
        帰国した友達
        近所のカフェでスタッフ募集
        明日は雨です
      `,
    },
  },
};

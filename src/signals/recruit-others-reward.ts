// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const recruitOthersReward: Signal = {
  id: 'RECRUIT_OTHERS_REWARD',
  group: 'channel',
  weight: 2,
  kind: 'words',
  soft: false,
  standalone: false,
  definition: 'Pays for each person brought along.',
  notThis: ['Referral programmes of known employers for their staff'],
  sources: ['VN-LAOCAI', 'ID-P2MI', 'BR-MRE', 'ENACT-2023'],
  words: {
    en: {
      patterns: lines`
        (per|a|each|every) (head|person|friend|candidate) (you )?(bring|brought|refer|referred|you bring|joins|join|arrived|arrives|landed|delivered|who (joins|arrives))
        # ?(usd|u|usdt|k|rm|php|$)? ?(per|a|/) head
        (bring|refer|recommend|recruit|introduce|invite) (a |your |ur |one |more |# )?(friend|friends|cousin|team|people|person|gang|classmate|mates) (and |you |we |to |with you |along )?(get|earn|bonus|receive|# |$#|pay|paid|extra|commission|reward|cash)
        (bring|bringing) (your )?(own )?(team|group|gang|people|friends) (price|talk|profit|share|higher|extra|welcome|discount)
        (bonus|reward|commission|referral) (of )?(# )?(usd |u |rm )?(for|per|each) (each |every |bringing |per )?(friend|person|head|people|candidate)
        (referral|head) (bonus|fee|money|reward)s? (usd |rm )?#
        (get|got|gets|earn|give|gives|pay) (me |you |u )?(a |some |small )?(bung|bonus|cut|commission|reward|extra|tip) (for |if |when )(bring|bringing|every|each|you bring|i bring|finding)
        (# ?(usd|$|k|rm|u)|$#|usd #) (per|for each|each|for every|/) (joining|person|head|pax|girl|boy|friend|new)
        (finder's|finders|finder) (thing|fee|bonus|money|cut)
        (split|share) (it|the bonus|the fee|the commission|half) with (you|u)
      `,
      match: lines`
        HR: 60k plus ⟦3k per head⟧
        ⟦Bring a friend and get⟧ 200 dollars.
        I ⟦get a bonus for bringing⟧ someone
      `,
      twins: lines`
        Each person brings a bottle of water.
        The price is 300 a night for the room.
        I bring lunch for the team.
      `,
    },
    zh: {
      patterns: lines`
        (介绍费|推荐费|人头费|带人费|拉人费|介绍朋友|推人|带人|介绍一个|推荐一个|拉一个|带一个) .. (#|奖|红包|元|万|千|u|有|还有|每人|给|包|介绍费)
        (每人|一个人|一个|一人|每带|每介绍)(加|奖|奖励|给|提成|介绍费|#)(#)?(千|万|元|u|块|三千)
        (两个人|朋友|同学|情侣|夫妻)一起(去|来|做)? .. (加|奖|红包)
        (男的|女的|会英语的)一个#
        (推推|推荐|介绍|转介绍|拉人|带人)有(🧧|红包|奖|好处|钱)
        (两个人|两人|两个|姐妹|情侣|兄弟|朋友)(都|一起)?(多|各加|报名有|来有)(#|五千|一千|三千|两千|惊喜|奖|红包)
        (一个带一个|老带新|老同事带|以老带新)(,|,|有|奖)?
        一个人头
        (送|带|介绍|拉|推|找|领)(一个|一名|1个|1名|一位|1位)(.. )?(到|来|过来|上车|成功|进) .. (介绍费|奖|佣金|提成|红包|给#|#)
        (一齐|一起|组团|团体|结伴|带同学|带同事|带朋友|带老乡)(走|来|去|嚟|报名|过来)? .. (津贴|奖金|奖励|红包|补贴|人头)
        (带|推|送|拉)(几个|多少个|多少|几人)(我|就|给|,|,)(.. )?(给|算|结|几份|多少|付)
        人到(.. )?(就|即|再|后)(结|付|给钱|结账|打款)
      `,
      match: lines`
        ⟦介绍费3000⟧
        ⟦带人还有⟧3万
        ⟦推荐有红包⟧
        ⟦送一个到车站,给介绍费⟧3500
        ⟦人到姐告就结⟧
      `,
      twins: lines`
        本书介绍一个村庄
        每人限购两件
        推荐一家面馆
        送一个到朋友家
        人到齐就开饭
      `,
    },
    vi: {
      patterns: lines`
        nếu rủ thêm được người khác đi cùng sẽ được thưởng @VN-LAOCAI
        (rủ|giới thiệu|dẫn|kéo) (thêm |được |đc )?(# |1 |một )?(người|bạn|ae|anh em|bạn bè|đứa) .. (thưởng|#|cho|được|hoa hồng|tr|triệu)
        (thưởng|hoa hồng|cho) .. (/người|mỗi người|một người|đầu người|1 người|người giới thiệu)
        (rủ|dẫn) .. (bạn|anh em|ae|người) (cùng|đi|sang|qua)
        (mỗi|một) (đầu|đầu người|người|mạng|bạn) (# ?(u|tr|k|đô)|được|thưởng|cộng)
        (vợ chồng|bạn bè|người yêu|cặp đôi) (đi cùng|đi chung|chung phòng|được xếp)
      `,
      match: lines`
        ⟦Rủ được 1 người cho⟧ 5 triệu
        ⟦thưởng 3 triệu mỗi người⟧ dẫn đi
        ⟦bạn bè đi chung⟧ được xếp một phòng
      `,
      twins: lines`
        Rủ nhau đi cà phê
        Mỗi người một ly
        Mỗi người một phần cơm
      `,
    },
    th: {
      patterns: lines`
        (ชวนเพื่อน|พาเพื่อน|แนะนำเพื่อน|มีเพื่อน|พาคน) .. (คนละ|ได้|หัวละ|ค่า|#|รับ|บาท)
        (คนละ|หัวละ) ?# .. (ต่อผู้สมัคร|ต่อคน|ถึงตึก|ที่พามา)
        (ค่าหัว|ค่าชวน|ค่าแนะนำ|หัวละ|ค่าหาคน)(คนละ|หัวละ|อีก|คน)? ?(#|ห้าพัน|คนละ|ต่อ|พัน|อีก)?
      `,
      match: lines`
        ⟦ค่าหัวคนละ 6,000⟧
        ⟦พาเพื่อนมาได้⟧ห้าพัน
      `,
      twins: lines`
        พาเพื่อนไปกินข้าวกัน
        ค่าเข้าคนแก่ฟรี
      `,
    },
    id: {
      patterns: lines`
        Datang satu orang pulang, berangkat bawa empat orang @ID-P2MI
        (ajak|bawa|bawak|yg bawa|rekrut|ngajak) (# |1 |satu )?(temen|teman|org|orang|kawan|tmn|sodara) .. (dpt|dapat|dapet|bonus|#|komisi|per|fee|dikasih)
        (bonus|fee|komisi|dpt|insentif) .. (per kepala|/kepala|per orang|/orang|/kep|tiap orang|perkepala|per org)
        (target rekrut*|insentif rekrut*)
        (per|tiap|#) (kepala|org|orang|joiner) .. (landing|sampai|masuk|dibayar|jt|u|usd)
        (target|setor) # (kepala|orang|org) (/|per)?
        dibayar .. per (orang|org|kepala)
      `,
      match: lines`
        ⟦Bawa teman dapat⟧ dua juta
        ⟦bonus 2jt per orang⟧
      `,
      twins: lines`
        Ajak anak ke taman
        Satu orang satu kupon
      `,
    },
    ms: {
      patterns: lines`
        (bawa|bawak|ajak|cari|kenalkan|rekemen) (kawan|sorang|orang|member|budak) .. (rm|dapat|dpt|bonus|=|#|komisen|upah)
        (kawan bawak kawan|per kepala|satu kepala|sekepala)
        (komisen|bonus|upah|rm) .. (setiap|satu) (orang|kepala|kawan)
        (bawa|ajak) (kawan|geng|orang|member) .. (rm|bonus|dapat|extra|upah)
        (dapatkan|carikan|bawakan|cari|dapat) .. (kawan|orang|org) (lagi|lain)? .. (naik|ketua|cuti|bonus|balik|leader)
      `,
      match: lines`
        ⟦bawa kawan dapat⟧ RM500
        ⟦per kepala⟧ RM300
      `,
      twins: lines`
        Bawa kawan makan
        Setiap orang satu
      `,
    },
    tl: {
      patterns: lines`
        (magdala|dala|isama|mag refer|magrefer|refer|invite) (ng |ka ng |kasama |kang )?(kaibigan|friend|tropa|kasama|iba|tao|team) .. (bonus|may|#|₱|bayad|komisyon|dagdag)
        (per head|kada ulo|kada tao|per tao) .. (bayad|₱|#|bonus|sa tl)?
        (per|kada) (joiner|ulo|tao|pax) ($|#|usd|php|p)?
        $# per (ulo|tao|joiner)
        (may hawak na tao|may tao|tl + #|kasamang tao|dala mong tao)
        (makadala|makakuha|magdala|makahanap) (ka |ako |kami )?(ng |pa )?(dalawa|tatlo|isa|#|kasama|kaibigan) .. (uuwi|makakauwi|leave|promote|tl|bonus|dagdag)
      `,
      match: lines`
        ⟦magdala ng kaibigan may bonus⟧
        ⟦per head 3k⟧
      `,
      twins: lines`
        Dala ng ulan
        Isama ang pamilya sa handaan
      `,
    },
    my: {
      patterns: lines`
        (တစ်ခေါင်း|တစ်ယောက်ရောက်ရင်|လူခေါ်ခ|ခေါင်းစား)
        (တစ်ခေါက်|တစ်ယောက်ရရင်|တစ်ယောက်ကို|လူတစ်ယောက်) .. (ဘတ်|ယွမ်|သိန်း|ဒေါ်လာ|u#|ဆုကြေး)
        (သူငယ်ချင်းခေါ်ရင်|သူငယ်ချင်းခေါ်လာ|ခေါ်လာနိုင်ရင်|လူခေါ်ပေးရင်)
        (ယောက်|ဦး) ?(ထပ်)? ?(ခေါ်ပေး|ရှာပေး|ခေါ်လာ|ခေါ်လာပေး|ခေါ်)(ရင်|လျှင်|နိုင်ရင်|နိုင်|ပေးရင်)
      `,
      match: lines`
        ⟦တစ်ခေါင်း⟧ ၈၀၀
        ⟦တစ်ယောက်ရောက်ရင်⟧ ယွမ်
        ⟦တစ်ယောက်ရရင် ဘတ်⟧ ၅၀၀၀
        ⟦သူငယ်ချင်းခေါ်ရင်⟧ ဆုရှိ
      `,
      twins: lines`
        ခေါင်းကိုက်
        လူတစ်ယောက်
        ထမင်းစားပြီးပြီ
        ဒီနေ့ မိုးရွာတယ်
      `,
    },
    lo: {
      patterns: lines`
        (ຄ່າຫົວ|ຄົນໜຶ່ງຮອດ|ພາໝູ່ມາ) .. (ໄດ້|#)?
        (ຜູ້ແນະນຳ|ແນະນຳໝູ່|ພາໝູ່|ສະໝັກ # ຄົນ|ໄປເປັນໝູ່|ຊວນໝູ່) .. (ໄດ້|ໂບນັດ|ແຖມ)
        (ຊວນ|ພາ|ຫາ|ແນະນຳ)(ໝູ່|ຄົນ|ນ້ອງ|ໄດ້) .. (ຫົວລະ|ຄົນລະ|ໃຫ້|ໄດ້|ຮັບ) ?#
      `,
      match: lines`
        ⟦ຄ່າຫົວ 500⟧
        ⟦ພາໝູ່ມາໄດ້⟧
        ⟦ຜູ້ແນະນຳໄດ້⟧ 2,000
        ⟦ຊວນໝູ່ມານຳ ໄດ້ 2⟧ ລ້ານ
      `,
      twins: lines`
        ເຈັບຫົວ
        ໝູ່ມາຫຼິ້ນ
        ມື້ນີ້ຝົນຕົກ
        ກິນເຂົ້າແລ້ວ
        ພາໝູ່ໄປກິນເຂົ້າ
      `,
    },
    ko: {
      patterns: lines`
        (소개비|소개 시|둘이 가면|친구 데려|인당) .. (더|#|만|드림|준다)*
        (1인|인당|1명|한 명|명당|여자|소개) ?(당|에|은|확인되면)? ?(#|소개비|드림|드립|지급|더)*
        (친구|지인|동생)(랑|이랑|하고)? ?(같이|둘이|데려) .. (오면|더|보너스|지급)*
        (소개|추천|데려오|데리고 오|모집)(해|시|하면|해주면|해 주시면|비|료)* .. (#|만원|드림|드려|드립|쏴|줌|지급)*
      `,
      match: lines`
        ⟦소개비 30만⟧
        ⟦둘이 가면 더⟧ 준다
        ⟦1명당 400⟧
        ⟦친구랑 같이 오면⟧ 드려요
        ⟦소개해주면 한 명에 50만⟧
      `,
      twins: lines`
        소개팅
        한 개씩
        점심 한 그릇
        친구랑 같이 영화
        동네 맛집 소개해요
      `,
    },
    ja: {
      patterns: lines`
        (紹介料|紹介で|紹介報酬|友達と2人|お祝い金|一人紹介) .. (#|万|円)?
        (連れてきた|紹介した|送ってくれた)(人|方)(には|に)? ?(1人)?(#)?
        (1名|1人|一人|5名)(着弾|紹介|につき|で)(#)?(万)?
        (2人|友達と|仲良しの子と)(応募|一緒|同時)(も)?(ok|可|歓迎)
        (紹介|お友達|連れて|友達)(者|料|紹介|報酬|ボーナス|で|は|くる|きたら|につき|くれたら)? ?(1人|一人|#人|1名)?(につき|で|あたり|ごと)? ?#(万|円|千|ドル)
      `,
      match: lines`
        ⟦紹介料5万⟧です
        ⟦お祝い金⟧あり
        ⟦連れてきた人には1人20⟧
        ⟦1名着弾⟧で15万
        お⟦紹介1人15万⟧
      `,
      twins: lines`
        自己紹介
        お祝いの花
        近所のカフェでスタッフ募集
        明日は雨です
        紹介文は100字以内
      `,
    },
    km: {
      patterns: lines`
        (ណែនាំ|នាំ|បបួល)(មិត្ត|គ្នា|មនុស្ស)(ម្នាក់|មក)? .. (បាន|ថែម|រង្វាន់)
        (ជាគូ|ជាក្រុម|ជាបងប្អូន|មកទាំងគ្រួសារ)(ក៏)?បាន
        (រក|នាំ|ហៅ|បបួល)(បាន|មក|គ្នា|មនុស្ស|មិត្ត)? ?(#|មួយ|ពីរ|បី|២|៣|៥)(នាក់)? ?(ទៀត|មក)? .. (បាន|ថែម|រង្វាន់|ឡើង|លុយ)
      `,
      match: lines`
        ⟦ណែនាំមិត្តម្នាក់បាន⟧ ១០០$
        ⟦មកទាំងគ្រួសារបាន⟧
      `,
      twins: lines`
        ថ្ងៃនេះភ្លៀង
        ញ៉ាំបាយហើយ
      `,
    },
  },
};

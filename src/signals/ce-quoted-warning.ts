// Long because: the words of one signal in all languages stand together, a block a language.
import { lines } from './lines.ts';
import { findQuotation } from './quotation.ts';
import type { Signal } from './signal.ts';

export const ceQuotedWarning: Signal = {
  id: 'CE_QUOTED_WARNING',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  definition:
    "The words are told about: a warning, news, research, a court report, a survivor's or family's story, or somebody who asks whether an offer is real.",
  notThis: ['Recruiters who write that they are no scam (see REASSURANCE_DENIAL)'],
  sources: ['TW-READR-2022', 'ID-TEMPO-2024'],
  words: {
    en: {
      patterns: lines`
        (beware|be careful|be alert|watch out|stay alert|warning|please warn|red flag|red flags)
        (police|embassy|ministry|authorities|court|officials|immigration|interpol|ngo|consulate|minister|prosecutors|army|bureau) (said|says|warn*|arrest*|rescued|rescues|confirm*|report*|raid*|have|has|is|are|told|repatriat*|advis*|seized|urge*|issued|reminds)
        (was|were|been|being|got|have been|are|who) (lured|rescued|trafficked|arrested|repatriated|deceived|tricked|forced|held|sold|scammed|duped|beaten|trapped|stranded|freed|tortured|cheated|abducted)
        (is|are|was) (this|it|that|these) (legit|a scam|real|genuine|for real|safe|true|normal|fake)
        (anyone|anybody|has anyone) (here )?(know|knows|heard|tried|worked|got this|received|been)
        (scam|scamming|trafficking|cyber ?scam|cyberscam|fraud) (compound|compounds|centre|centres|center|centers|hub|hubs|syndicate|syndicates|victims|victim|ring|park|farm|farms|alert|operation|operations|survivor*)
        (victim|victims|survivor|survivors) (of|said|told|were|was|from|who|recounted|describe*|say*)
        (human trafficking|trafficked)
        (my|our) (son|daughter|brother|sister|husband|cousin|nephew|friend|uncle|niece|wife) (went there|was (taken|sold|promised|lured|beaten|held|trafficked)|is (still|missing|trapped|stuck|held)|has been (missing|taken|held)|came back|escaped|never came)
        (they|he|she|them) (took|beat|locked|sold|forced|confiscated|threatened|tortured) (my|our|me|us|him|her|them|his|their)
        (don't|do not|never|dont) (ever )?(fall for|trust|believe|accept (this|such|any|these)|be fooled|get fooled|reply to|answer these|travel without)
        (please|pls) (be careful|help us|help me|pray|warn|stay (safe|alert|away))
        (ransom|escaped|rescue|rescued|repatriated|deported)
        (i|we|he|she|they) (was|were|spent|escaped|came back|returned|survived) (in|at|from|home|# months) (kk|kk park|the compound|a compound|inside|there|cambodia|myanmar|# months)
        (what do you (all |guys )?think|is it normal|should i (go|trust|accept|take|believe|reply|worry|send)|how do i|how to (check|know|get)|any advice|reality check|please verify|pls verify|this legit|is it real|thoughts)
        (as received|copy paste of|pasting|came back missing|missing a finger|fell for it|wouldn't touch|run away from|drama group|thesis)
        (returnees?|casualty|lured|luring|duped|hotline|helpline)
        stop sending
        (documentary|podcast|investigation|journalist|reporter|researcher|awareness|survey|interview series|film|movie|novel|episode|season|thread)
        (that's|thats|this is|it's|its|sounds like|looks like|smells like|clearly|obviously|totally|definitely|100%) (a )?(scam|trap|fake|trafficking|fraud|fishy|scammy|sus|suspicious|compound)
        (don't|do not) (work|leave|go) (in|to|for) .. (tourist|visit) visa @KE-PS-VISA
        !(he|she|they|who) (said|says|promised|wrote|claimed|thinks|thought|went there|came back|ended up|is stuck|are stuck|is still|are still|has been|have been taken|is missing|forced|kept saying|is telling|keeps|answered|laughed|swore|lied|has my|has his|has her|took|beat|sold|makes him|make him|makes her|make her)
        !(i|we) (asked|googled|refused|escaped|almost went|nearly went|almost|was told|was promised|was offered|was approached|got a message|got this|got an offer|told him|told her|told them|posed as|found out|heard|spoke to|rang|phoned|reported|dodged|checked the)
        !(someone|somebody|a stranger|a lady|a guy|some guy|this guy|this man|this woman|a recruiter|the recruiter|an agent|the agent|the hr lady) .. (offered|messaged|dmed|approached|who says|is saying|says|said|promised|told|keeps|contacted|sent me|asked)
        (storytime|story time|part #|new ep|update on|open letter|posting anonymously|anonymous post|asking for a friend|dear parents|to the parents|psa|reality check)
        (admin|admins|mods|moderators|moderator) (please|pls|plz|kindly|can you) (remove|delete|ban|block|take|approve|check)
        (is|are) (this|these|such) .. (real|legit|genuine|legal|true|a trap)
        (anyone|anybody) (here )?(has|have|had|with|got) (a |any )?(review*|feedback|info|information|news|idea)
        !(stuck|trapped|still) (inside|in that building|over there)
        (offloaded|sentenced|convicted|testified|turned over to|was jailed|intercepted|freed|raided)
        !(bro|sis|ate|kuya|guys|beta|please|pls) (please |pls )?(don't|dont|do not) (continue|reply|travel|sign|send|join)
        !(don't|dont|do not|never) (send|give) (him|her|them) (your|any)
        (what do i do|who can i call|who do i call|what should i do|how do i stop|how can i stop|where do i report|who can help)
        (was|were|got|been|again being|they) recruited
        (recruited by|recruited on|recruited through|recruited from|recruited as)
        (my|her|his|our|their) (mum|mom|mother|father|family|parents|brother|sister|cousin|son|daughter|neighbour's|neighbor's|neighbour|neighbor) .. (selling|waiting|crying|can't reach|cannot reach|asked to pay|stuck|gone|silent|back home)
        !(texts|messages|dms|calls|messaged|texted|called|wrote) me (says|saying|she|he|asking|and|to say|last|yesterday)
        !(i laughed|i couldn't|i could not|i have kept|i kept|i screenshotted|i went for the interview|i read|i watched|i typed|i got out|i came back|i lasted|i have since|i had been|i was contacted|i was invited|i was recruited|i told the|i told my)
        !(let me ask|ask my) (my |him |her )?(husband|wife|mum|mom|dad|father|mother)
        !(my|our|her|his|their) (dad|father|mum|mom|mother|cousin|brother|sister|neighbour*|neighbor*|helper|wife|husband|uncle|aunt|auntie|son|daughter|colleague|mentee|student|roommate|batchmate|pamangkin) .. (was|has been|had been|got|received|went|came|flew|told|showed|says|said|asked|posted|wrote|never|resigned|almost|nearly|wants to go|believed|thought|disappeared|returned)
        !(they|all|people|girls|persons|citizens|women|men|boys|nationals|passengers|victims|of them|of us) were
        !(to|for|with|from|of|about|told|asked|sent|made|gave|hit|beat|sold|kept|held|let|see|seen|bring) him
        !his (phone|mother|mum|mom|family|voice|passport|photo|account|wife|face|name|father|friend|last|number|eyes)
        !(her|their) (voice|phone|mother|last message|family) (was|is|has|were|got|went|said)
        (the )?(recruiter|scammer|lady|fellow|man|agent|caller|profile|page|number) (went offline|vanished|disappeared|blocked|hung up|stopped|ghosted|deleted)
        (looking for|searching for|find) (the family of|my (son|daughter|brother|sister|husband|cousin)|a missing)
        (last (seen|location was|heard)|missing since|has not been heard|no contact since|whereabouts)
        (consular notice|public notice|communique|communiqué|press release|press statement|task force|the suspects|cyber cell|fraudsters|complaints may|members of the public|the public is|general public)
        (agency|company|recruiter|employer) review
        (one star|1 star|zero stars)
        (in the news|watched the|i saw the news|saw on the news|read in the)
        (part (one|two|three|four|five)|update #|aita|til (that|about|there|how)|psa)
        !(what it was like|things my recruiter|comment under|reply to that|reply under|someone asked|somebody asked|she told me)
        (satire|parody|headline generator|asking for a friend)
        !(he|she) (went|came|flew|left|paid|signed|cried|called|was|had|never|couldn't|didn't|said|thought|kept|ended)
        (is|are|was) (it|this|that|he|she|they) (really |actually |even )?(a )?(legit|real|scam|safe|true|legal|genuine|allowed|worth|normal)
        !(my|our) (friend|cousin|brother|sister|neighbour|neighbor|uncle|aunt|son|daughter|nephew|niece|classmate|colleague|student|kid) (who|has|had|was|just|got|went|says|said|told|keeps)
        (how|why) (did|does|do|can|could|would|are) (he|she|they|these|those|people|so many|victims|anyone|families|parents)
        (who|people who|those who|anyone who) (fell for|ended up|got (out|trapped|stuck|sold)|disappeared)
      `,
      never: lines`
        telco hotline
        bank hotline
        hotline agent
        hotline agents
        hotline operator
        hotline staff
      `,
      match: lines`
        ⟦Beware⟧ of offers that promise a free flight.
        ⟦Is this legit⟧? Somebody sent it to me.
        ⟦He said⟧ the ticket was free and the hostel too.
        ⟦A lady on WhatsApp said⟧ it is data entry.
        ⟦They were⟧ kept on the third floor.
        ⟦I laughed⟧ and closed the chat.
      `,
      twins: lines`
        We are not a scam, join us today.
        We warmly welcome new staff.
        The boss is kind and pays on time.
        He is the manager of our shop.
      `,
    },
    zh: {
      patterns: lines`
        (警惕|谨防|小心|当心|提醒|防骗|反诈|反诈骗|揭秘|曝光|避雷|别信|别去|不要去|千万别|不要相信|勿信|慎防|呼吁|警方|警察|公安|大使馆|使馆|领事馆|外交部|派出所|检察院|法院|民警|记者|新闻|报道|报导|移民局|警政署|刑事局|纪录片|电影|电视剧|小说|研究|论文)
        (被骗|被困|被卖|被打|被拐|受害|受害者|受害人|解救|营救|获救|遣返|逃出|逃回|失踪|失联|判刑|拘留|落网|破获|被捕|抓获|涉嫌|勒索|赎金|绑架|求救|求助|救救|骗去|骗到|诱骗)
        (是真的吗|靠谱吗|靠谱不|是不是骗|真的假的|可信吗|可靠吗|正常吗|有人去过吗|有人知道|有没有人|能去吗|是骗|像骗|诈骗吗|求问|请问大家|大家觉得|帮我看看)
        (寻人|回来的|是啥|被逼|醒醒|防制|防治|科普|合法吗|违法吗|求大家|报了案|报警|黑话|志工|里长|转帖|转贴|管理快踢|踢了|问卦|回来了吗|逃出来|捞回来|联系家里|磕头|打个电话|立案|受骗|上当|骗局|骗子)
        (这种|这类|此类|所谓|又是|典型) .. (骗|诈骗|套路|广告|招聘|高薪)
        (我|他|她|他们|儿子|弟弟|哥哥|妹妹|女儿|老公|表弟) .. (回不来|联系不上|没回来|逃|救|电棍|关在|关起来|被关|打得|赎)
        !(他|她|他们|她们|它们|对方|那人|那个人|那女的|那男的|人家|佢|佢哋|那姐) .. (说是|说要|说给|叫我|要我|让我|告诉我|跟我说|跟我讲|话佢|话系|拉黑|已读不回|失联|关机)
        (差一点就|差点就|差点去|差点被|差点飞|差一点去)
        (我妈|我爸|我姐|我哥|我弟|我妹|表弟|表妹|表哥|老公|男友|同学|室友|邻居|隔壁|同村|儿子|女儿|细佬|亲戚) .. (被骗|被卖|被抓|被关|失联|差点|就是看到|没消息|没音讯|才回来|逃回|收到这|收到一)
        (法院|判处|有期徒刑|被告人|嫌疑人|犯罪嫌疑|人口贩运|人口贩卖|贩运|打拐|入境处|航警|偷越国|化名|受访|采访|访谈|专题报导|救援|公益组织|反拐)
        (楼上|这帖|这条帖|这个帖子|这类帖|这种帖|这篇文|原po) .. (别去|假的|骗|套路|信|园区)
        (标准园区|噶腰子|嘎腰子|被当商品|就是商品|当猪仔|卖猪仔|人头费|转卖到|被转卖)
        (前员工说|亲身经历|过来人劝|说说我的经历|我的经历|逃生|劫后余生)
        (辟谣|不实信息|从未组织|都是假的|假的啦|寻人|求助|求转发|求扩散|扩散|失踪|报案|各位家长|家长们|转给孩子|告诉孩子|同学们注意)
        (看完|那部|片子|影片里|新片|剧里|戏里) .. (园区|诈骗|骗子|被骗)
        !(我问|我查了|我搜了|我上网查|我一查|一搜|一问) .. (公司|名字|地址|注册|查不到|拉黑|没有|不说)
        (还有人信|真有人信|也有人信|居然有人信|谁会信|鬼才信|你信吗|能信吗|可以信吗|呃人|中伏)
        (该怎么核实|怎么核实|怎么举报|怎么劝|如何劝|怎么拦|劝不住|拦不住|要不要去|该不该去|要不要拒)
        (请问有谁|有谁跟过|有人跟过|有谁去过|有没有人跟过)
        !(他|她|佢|人家|对方|姑妈|阿公)(说|话)(对方|那边|到了|不|没|领导|什么|两|一|很|去年|都)
        !我问(他|她|佢|你|对方|公司|那|要|地址|能|有|是|叫|啥|哪|怎|为|了|过)
        (均称|自称|谎称|声称|称系|据称|称可|称其|皆称|系受|始知|得知|获悉|移交|另案|通报|民众|群众|籍人员|犯罪团伙|窝点|抓捕|判决|获刑|庭审|旁听|审理)
        (转来的|转发来的|念一段|原话|原文照搬|截了图|截图为证|我截图|贴出来给大家|给大家看看|大家看看|你们看这)
        (影评|书评|观后感|真实评价|避坑|踩坑|日记)
        (逃回来|回来之后|回来以后|回国后|被放出来|放出来)
        (待了|关了|呆了|干了)(.. )?(个月|天)(才|后|回|逃|出)
        (怂了|没敢接|手会抖|后怕|吓死|好怕|细思极恐|笑不出|无语)
        (弟弟|妹妹|哥哥|姐姐|儿子|女儿|舅子|侄子|表妹|表弟|同学|室友|邻居家).. (收到|接到|说去|去了那边|没回来|关机|定位|说对方|被叫|被录取|辞职)
        (有冇人|有没有人|有无人|有人)(听过|识|知|试过|做过|去过|见过|遇过|合作过)(这|呢|那|嗰|哪|边)(间|家|个|种)
        (系咪|是不是|会不会|系唔系)(我)?(多心|想多|想太多|太敏感|呃人|被骗|中伏|有问题|有古怪|怪怪)
        社工(嚟|来|到|讲|派|话|说|提醒|教)
        (中晒|全中|都中|符合)(.. )?(样|条|点|项|个)
        (拦到|拦下|劝返|劝回|劝住)(一个|了|一名|个)
        (唔好|千祈唔好|千祈咪|咪|不要|莫)去(呀|啊|啦|喇|嘎)
        (诈骗集团|骗子集团|诈骗园)
        去之前(都)?(系|是)?(都)?(话|说)
        请问(你|您|他|她)(的)?(朋友|表哥|同学|男友|闺蜜)
        (说说|分享|讲讲|聊聊)(一下|一个|下)?我(.. )?(体验|经历|心得|感想|遭遇)
        (总体|整体|综合)(算|打|给)(.. )?(分|没被坑)
        (转给我|转发给我|转传|传给我|转我)(一个|一条|一则|一张|个)(.. )?(招聘|广告|工作|职缺|招工)
        (划走就|看你会不会上当|逗你的)
      `,
      never: lines`
        被骗怕
        不怕被骗
        前警察
        警察教
        不怕警察
        爱看新闻
        别看新闻
        看新闻会
        骗子死全家
        骗子勿扰
        骗子滚
        问:违法吗
        问:是真的吗
        问:靠谱吗
        那些新闻
        新闻那些
        新闻都是
        新闻您不要
        新闻你不要
        新闻讲的
        新闻说的
        新闻上说
        跟新闻
        像新闻
        警察的亲戚
        警察役
      `,
      match: lines`
        ⟦警惕⟧这种广告
        这个⟦靠谱吗⟧?
        ⟦他上个月说要⟧去当客服
        ⟦差点就⟧飞了
        ⟦我问他公司⟧叫什么
        ⟦有冇人听过呢间⟧公司
        ⟦社工嚟⟧中心讲嘢
        昨天又⟦拦到一个⟧妹妹
      `,
      twins: lines`
        不是诈骗,来去自由
        欢迎加入我们
        老板人很好,欢迎来电
        我说明一下:店里包午饭
        有人识做点心嘅请联络
        分享一下公司福利
      `,
    },
    vi: {
      patterns: lines`
        (cảnh báo|cảnh giác|cẩn thận|coi chừng|đề phòng|tránh xa|đừng tin|đừng nghe theo|đừng ham|đừng dại|tỉnh táo|chiêu trò|thủ đoạn|mánh khóe|thủ đoạn)
        (công an|cơ quan|đại sứ quán|lãnh sự|bộ ngoại giao|tòa án|bộ đội biên phòng|báo chí|theo báo|phóng sự|điều tra|đồn biên phòng|viện kiểm sát|nạn nhân|giải cứu|bị bắt|khởi tố|truy tố|buôn người|mua bán người|trình báo)
        (bị|đã bị|từng bị) (lừa|bán|đánh|nhốt|giam|chích điện|ép|bắt|dụ|tra tấn|đưa sang|tống tiền)
        (có phải|là|có) (lừa đảo|lừa|thật|uy tín|an toàn|bịp) (không|ko|k|ạ|hông)
        (có ai|mọi người|admin) .. (biết|từng làm|từng nghe|cho mình hỏi|cho em hỏi) .. (chưa|không|ko|chỗ này|công ty này|với)
        (con|em|anh|cháu|chồng|bạn) (trai |gái )?(tôi|mình|em|tui) .. (bị lừa|bị bán|bị giam|mất liên lạc|bị kẹt|trốn|chuộc|không về)
        (trốn|chạy) (thoát|về|khỏi|ra)
        (lừa đảo|lừa) (rồi|đó|đấy|nhé|mà|chứ|thôi)
        (lua dao|lừa đảo 100%|không có chương trình nào|tra danh sách|mới dám viết|hồi đó mình|mẹ bạn sau khi)
        (tiền chuộc|chuộc người|đòi tiền chuộc)
        (bộ phim|phim về|podcast|phim tài liệu)
        !(nó|họ|hắn|ổng|bả|tụi nó|bọn nó|bọn chúng|chúng nó|thằng đó|con đó|thằng bạn|con bạn|đứa bạn|chị đó|ông đó|bà đó|bạn cấp 3) .. (nói|bảo|hứa|kể|đòi|bắt|rủ|chặn|thu hộ chiếu|lừa|bán|đánh|dụ|gạt|block|biến mất|không cho)
        (né|tránh|chạy) (gấp|xa|ngay|lẹ)
        (cho em hỏi|cho mình hỏi|cho tui hỏi|mn cho hỏi|mọi người cho hỏi|hỏi ngu|xin ý kiến|hỏi giúp|cho xin lời khuyên|có nên đi|có nên tin|có thật là|mình đa nghi|nghi nghi|thấy nghi|thấy sai sai|tin được không)
        (bị cáo|tuyên án|xét xử|bị can|triệt phá|bắt quả tang|năm tù|án tù|giao lại cho gia đình|báo đưa tin|theo báo|thời sự|tin tức|bản tin|chiến dịch|dấu hiệu|tuyên truyền|phụ huynh|chủ nhiệm|ban quản trị|đã xóa|đã xoá|luận văn|nhóm nghiên cứu|phỏng vấn ẩn danh|phóng viên|tuyến bài|nhà báo)
        (toà|tòa) tuyên
        (khỏi về|không về được|không thấy về|một đi không về|hết đường về|mới về được|về được # tháng|về gầy|khỏi có đường về)
        (lừa đó|lừa đấy|lừa nha|lừa nhé|lừa rồi|lừa mà|xạo đó|phốt|bóc phốt)
        (mấy cha nội|mấy má|trời ơi|sợ xanh mặt|lạnh gáy|rùng mình)
        !(đóng|nạp|mất|cọc) .. (chặn|block|lặn|biến mất|mất tích)
        (người thật việc thật kể lại|kể chuyện mình|kể lại chuyện|mình kể|ai hỏi thì mình kể|đọc hết rồi hẵng|chia sẻ để mọi người)
        !nó (hỏi|nói|bảo|khoe|kể|than|khóc)
        !(em họ|anh họ|con bạn|thằng bạn|em gái|em trai|chị hàng xóm) .. (nhận được tin|bị|được mời|được rủ|hỏi lại|dặn|kể|khóc|khoe cả|nghỉ việc|đi rồi)
        (tiếp nhận|trao trả|đều khai|khai nhận|đăng nguyên văn|đăng lại đây|nhật ký|bản tin tối|thông cáo|người dân|nạn nhân|bị lừa|bị dụ|gọi đòi|đòi chuộc|đòi tiền)
        (có nên đi|cho ý kiến|mọi người nghĩ sao|mọi người thấy sao|nên làm gì|phải làm sao|làm sao đây|khuyên (nó|em|bạn|con))
        !(tao|mình|em|tôi) (học được|ở trong đó|về nhà rồi|về tới nhà|thoát được|trốn được|bị nhốt|bị bán|chưa hỏi gì|từ chối|đã từ chối|suýt|xém)
        (suýt nữa|xém nữa|may mà|hú hồn|tởn|cạch)
        (đừng|chớ) (nghe theo|ham|dính|gửi|chuyển|đưa|nạp|ai đi|có đi|dại|mắc lừa|tham)
        (ai thấy|ai gặp|ai biết) (thằng|con|em|cháu|người|bé|anh|chị) .. (liên hệ|báo|gọi|đeo|mặc|quê|đi theo)
        (tìm|kiếm) (em|con|cháu|chồng|anh|chị|mẹ) .. (thuê bao|mất tích|bỏ nhà|ngày thứ|không liên lạc)
        (cháu|con|em|bạn) (tôi|mình|tui|gái|trai) (mới |vừa |cũng )?(được|bị|nhận) (offer|rủ|mời|dụ|kêu)
        (về đi em|về đi con|về với mẹ|em kể vậy|mình kể vậy|kể vậy thôi)
      `,
      never: lines`
        không lừa
        ko lừa
        làm công an
        gọi công an
        sợ công an
        lo công an
        sợ bị lừa
        lo bị lừa
        sợ bị bán
        sợ bị bắt
        lo bị bắt
        như báo chí
        đừng nghe báo chí
        không như báo
      `,
      match: lines`
        ⟦Cảnh giác⟧ lời mời đi làm
        Chỗ này ⟦có thật không⟧ ạ?
        ⟦Nó nói⟧ lương cao lắm
        ⟦Mn cho hỏi⟧ bên này sao ạ
        Hôm đó ⟦nó khoe⟧ phòng máy lạnh
        ⟦cháu tôi mới được offer⟧ lương cao
      `,
      twins: lines`
        Không lừa đảo nha
        Lương cao, làm ngay
        Liên hệ em để đi làm ngay
        Bạn hỏi gì em trả lời nấy
        Đừng nghe người ta nói bậy
      `,
    },
    th: {
      patterns: lines`
        (เตือนภัย|ระวัง|โปรดระวัง|อย่าหลงเชื่อ|อย่าเชื่อ|อย่าไป|ขอเตือน|ฝากเตือน|เตือน|กลโกง|รู้ทัน|ภัย|อุทาหรณ์|ตำรวจ|ตร.|สถานทูต|กงสุล|กรมการจัดหางาน|กระทรวง|ดีเอสไอ|ศาล|นักข่าว|รายงานข่าว|ข่าว|มูลนิธิ|จับกุม|บุกจับ|ผู้ต้องหา|สารคดี|ภาพยนตร์|ละคร|วิจัย|เอ็นจีโอ)
        (ถูกหลอก|โดนหลอก|หลอกไป|หลอกลวง|ถูกขาย|ถูกขัง|ถูกทำร้าย|เหยื่อ|ผู้เสียหาย|ช่วยเหลือ|ช่วยออกมา|หนีออกมา|หนีกลับ|ค้ามนุษย์|กักขัง|ติดต่อไม่ได้|หายตัว|ขาดการติดต่อ|ไถ่ตัว|ส่งตัวกลับ|ร้องทุกข์|แจ้งความ|ช็อตไฟ)
        (จริงไหม|จริงมั้ย|จริงป่าว|หลอกไหม|หลอกมั้ย|หลอกรึเปล่า|หลอกหรือเปล่า|เชื่อได้ไหม|น่าเชื่อถือไหม|ใช่มิจฉาชีพไหม|ปลอดภัยไหม|ใครรู้จัก|ขอถาม|สอบถาม|รบกวนถาม)
        (เธรด|เกือบโดน|หน้าม้า|ช่วยดูให้|งานนี้จริง|แหม่งๆ|ถามจริง|อันตราย|เคยนั่งโต๊ะ|เขียนประกาศ|รับซื้อเธอ)
        (มิจฉาชีพ|แก๊งคอลเซ็นเตอร์|สแกมเมอร์|คอกสแกม)
        (ลูกชาย|ลูกสาว|ลูกเรา|น้อง|พี่|หลาน|แฟน|สามี)(ชาย|สาว)? .. (หายไป|ถูก|โดน|ติดอยู่|หนี|ไม่ได้กลับ)
        !(เขา|เค้า|มัน|พวกมัน|พวกเขา|พวกนี้|คนชวน|นายหน้า|อีเจ้|ไอ้เพื่อน) .. (บอกว่า|หลอก|ขายต่อ|ยึดพาส|เอาพาส|ให้บอก|บังคับ|ขู่|ขัง)
        (โดน|ถูก)(หลอก|ขาย|ขัง|ตี|ซ้อม|ยึด|จับ|ช็อต|บังคับ|กักตัว|ทำร้าย|เรียกค่าไถ่|ข่มขู่|โกง|พาไป)
        (ค่าไถ่|ช่วยบอกแม่|ช่วยด้วย|ขอความช่วยเหลือ|ขอความเป็นธรรม|แจ้งใคร|แจ้งที่ไหน|ผิดกฎหมายมั้ย|ผิดกฎหมายไหม|มิจ 100|มิจจ้า|มิจชัวร์|มิจแน่|คนร้าย|จำเลย|พิพากษา|สารวัตร|ผู้ใหญ่บ้าน|ผู้ปกครอง|ครูประจำชั้น|ลบโพสต์|กดรีพอร์ต|กด report|ช่วยกันรีพอร์ต|อย่าทัก|อย่าเผลอ|อย่าหลง|ก๊อปมาลง|รวมประสบการณ์|เล่าประสบการณ์|แชร์ประสบการณ์|แชร์เรื่อง|เตือนสติ|กลับบ้านไม่ได้|กลับไม่ได้|ออกมาไม่ได้|เป็นห่วงมาก|หลอนมาก|น่ากลัวมาก)
        (ประกาศ|แจ้ง|ฝาก)(เตือน|ตามหา|ถึงผู้ปกครอง)
        (น้อง|ลูก|หลาน|เพื่อน|ญาติ) .. (ไม่กลับมา|ยังไม่กลับ|ขาดการ|ติดต่อไม่|เกือบไป|จะไป|ร้องไห้|หลงเชื่อ)
        (เชื่อก็บ้า|ใครเชื่อ|ใครจะเชื่อ|เชื่อหรอ|เชื่อเหรอ|จริงปะ|จริงป้ะ|จริงเหรอ|จริงหรือเปล่า|จริงหรือหลอก|ไปดีมั้ย|ไปดีไหม|ควรไปมั้ย|ควรไปไหม)
        (ใครเคย|เพื่อนๆ เคย|มีใคร) .. (บ้าง|มั้ย|ไหม|มั่ง|หรือเปล่า)
        !(มีคน|เขา|เค้า|มัน|หนู|เรา|แม่|ป้า|น้อง|พี่|ผม|ฉัน|เพื่อน|นาง|นายหน้า) ?(ทักมา|ตอบ|ถาม|เล่า|โทรมา|โทรกลับมา|พูด)(บอก)?ว่า
        !(แล้วเขาก็|แล้วมันก็|เขาก็ตอบ|เขาก็บอก|หนูถามว่า|หนูบอกว่า|เขาตอบว่า|เราถามกลับ|พอถาม|ถามกลับไป)
        (ตามหา(ลูก|น้อง|หลาน|สามี|พี่)|ถูกชักชวน|แถลง|ช่วยเหลือคนไทย|จำคุก|ศาลสั่ง|ทางการ|เดินข้ามช่องทางธรรมชาติ|ใครเห็น(โทร|แจ้ง|ช่วย)|ติดต่อครั้งสุดท้าย|อ่านแล้วขำ|ขำไม่ออก|นี่คือสวัสดิการ|รีวิวเอเจนซี่|โดนมาแล้ว|สรุปคือโดน)
        (เอา|ส่ง|แชร์)(โพสต์|โพส|ประกาศ|แชท)(.. )?(มาให้ดู|ให้ดู|ให้อ่าน)
        (ฉัน|เรา|หนู|แม่)ถาม(คำเดียว|กลับ|ว่า|มัน|แก|เขา)
        (ผัว|แฟน|ลูกชาย|ลูกสาว|แก)(.. )?บอกว่า(ได้|เงิน|งาน|จะไป|เขา)
        (เล่าว่า|เล่าต่อว่า)
      `,
      never: lines`
        ไม่ใช่มิจฉาชีพ
        ไม่ใช่แก๊งคอลเซ็นเตอร์
        กลัวโดนหลอก
        ไม่ต้องระวัง
        ปลอดภัย
        เดือนละคร
        ตัวละคร
        วันละคร
        ส่งข่าว
        เหมือนในข่าว
        เหมือนที่ข่าว
        เรื่องข่าว
        ข่าวคราว
        ถ้าตำรวจ
        เคลียร์ตำรวจ
        ไม่ต้องกลัวตำรวจ
        ตำรวจเคลียร์
        แบบในข่าว
        อย่างในข่าว
        ตามข่าว
        ข่าวลือ
        ดูข่าว
        ในข่าวแน่
        ตร. พูด
      `,
      match: lines`
        ⟦ระวัง⟧งานแบบนี้
        ⟦งานนี้จริง⟧ไหมคะ
        ⟦โดนบังคับ⟧ให้พิมพ์แชททั้งคืน
        ที่นี่⟦จริงหรือเปล่า⟧คะ
        เมื่อวาน⟦มีคนทักมาว่า⟧รับคนพิมพ์
        ผัวฉัน⟦เอาโพสต์มาให้ดู⟧
        ป้าข้างบ้าน⟦เล่าว่า⟧ลูกไปทำงาน
      `,
      twins: lines`
        ไม่ใช่มิจฉาชีพ ทักได้
        รับสมัครด่วน
        ทักมาได้เลยค่ะ พร้อมเดินทาง
        ถามได้ทุกเวลาค่ะ
        เคยทำงานร้านอาหารจะพิจารณา
      `,
    },
    id: {
      patterns: lines`
        (waspada|awas|hati hati|hati2|ati ati|jangan mau|jangan percaya|jangan tergiur|jangan pernah|jgn percaya|jgn mau|modus|imbauan|himbauan|peringatan|kedok|berkedok|iming iming|diiming*|jangan ikut|plis jangan|please jangan)
        (polisi|polres|polda|bareskrim|kbri|kemlu|kemenlu|bp2mi|bp3mi|kp2mi|kantor imigrasi|ditjen imigrasi|imigrasi (soekarno|bandara|menggagalkan|mencegah|tunda|menunda|cegah)|pengadilan|jaksa|satgas|tersangka|korban|dipulangkan|dievakuasi|tppo|disnaker|wartawan|liputan|berita|menteri|interpol|film|dokumenter|penelitian|skripsi|narasumber)
        (ditipu|tertipu|ketipu|disekap|disiksa|dipukuli|dijual|disetrum|ditahan (polisi|imigrasi|di|oleh)|terjebak|dijebak|diselamatkan|diperdagangkan|dipaksa|kena tipu|tebusan|kabur dari|melarikan|hilang kontak|ga bisa pulang|gak bisa pulang|tidak bisa pulang|minta tolong)
        (beneran|bener|asli|aman|amanah|penipuan|legit|scam|real) (ga|gak|nggak|kah|tidak|apa|ngga|atau) (sih|ya|kak|penipuan|bukan|tipu)?
        (ada|barangkali|apa) (yg|yang) (pernah|tau|tahu|kenal|kerja|dapet|dpt)
        (anak|adik|adek|kakak|suami|sepupu|temen|teman|keponakan|ponakan|abang) (saya|sy|gue|aku|ku|kami|gw|ane) .. (hilang|ditipu|di sana|belum|gabisa|disekap|jadi|terjebak|pulang|kabur|minta)
        (loker|lowongan|kerja|ini) (penipuan|palsu|bodong|abal|hoax|scam)
        (pola|polanya|modelnya|kata2nya) (sama|itu2|itu)
        (mental|korban|penyintas|stoptppo|di-ban|dibanned)
        !(dia|mereka|orangnya|doi) (bilang|ngaku|ngajak|nawarin|nawari|cerita|jawab|malah|dijanjikan|dijanjiin|dibawa|disuruh|berangkat karena|hilang|kabur)
        (dijanjikan|dijanjiin|direkrut|terlanjur|dimintai|dimintain|menebus|disuruh nipu|dipaksa nipu|ketangkep|tertangkap|penyintas|vonis|divonis|terdakwa|dpo|sindikat|jurnalis|tesis|utas (ini|cerita|pengalaman|penipuan|kasus)|thread|melanggar hukum|jerat hukum|pendamping hukum|polsek|lapor ke|mengingatkan|satir|kjri)
        (pernah|sempat|hampir|baru|habis|abis) (ditawari|ditawarin|diajak|direkrut|ketipu|di dm)
        (mohon|tolong|pls|plis|min|mimin) .. (hapus|di ban|bann|laporkan|kick|sebarkan|diteruskan|rt biar)
        (mending|mendingan) (narik|ngojek|ngojol|ojol|jualan|di rumah|nganggur|jaga)
        (ga beres|gak beres|ngga beres|nggak beres|ga masuk akal|gak masuk akal|nggak masuk akal|masuk akal dikit|mencurigakan|curiga|gimana cara nolak|harus gimana|harus lapor|amankah|aman kah|ini aman)
        (mantan|bjir|anjir|anjay|cuy) .. (nawarin|ngajak|jual|dm)
        (jebule|jarene|ojo gampang|ojo budhal|ojo melu|aya nu terang|ulah percanten|ulah indit)
        (ga jadi deh|gak jadi deh|ga jadi berangkat|batal berangkat|untung ga jadi|untung gak jadi|untung batal)
        !(katanya|kata dia|kata mereka|kata nya) (sih|negara*|paspor*|kerja*|gaji*|kantor*|tiket*|nanti|di|cuma|aman)
        (mengaku|ngaku ngaku|ngaku nya|mengamankan|menunda keberangkatan|siaran pers|konferensi pers|pelabuhan batam|warga yang ditawari|warga yg ditawari|digagalkan|menggagalkan|diamankan|ditangkap)
        (balesan gue|balesan gw|gue bales|gw bales|gue tulis ulang|gw tulis ulang|ulasan lpk|review lpk|gimana menurut|menurut kakak|menurut kalian|menurut abang|ada yang senasib|ada yg senasib|harus gimana|gimana ya kak|gmn ya kak)
        !(adik|adek|kakak|sepupu|ponakan|keponakan|temen|teman|tetangga|anak tetangga|ibu|bapak|suami) .. (dapat chat|dapet chat|dapet dm|ditawari|ditawarin|diajak|udah berangkat|sudah berangkat|ga ada kabar|gak ada kabar|tidak ada kabar|belum pulang|sudah jual|udah jual)
        !(tolong|pls) (pulangin|kembalikan|balikin|jangan berangkat|jangan diterusin)
        (spek loker|loker impian|itu bukan benefit|lucunya|ngakak|kocak)
        !(menurut|kata) (kalian|dia|mereka|orangnya|ibunya|warga|korban|keluarga|suami|istri)
        !(dia|mereka|anaknya|orangnya) (sekarang|skrg|udah|sudah|belum|malah|katanya|akhirnya|ternyata|pulang|nangis|minta)
        (dijanjikan|dijanjiin|diiming imingi|diajak|ditawari|ditawarin|dipaksa) (gaji|kerja|jadi|orang|temen|teman|nipu|buat|sama)
        (kasus|berita|artikel|podcast|video|postingan|loker|tawaran|chat) (kayak gini|kayak gitu|begini|seperti ini)
        !(tahun lalu|bulan lalu|dulu) .. (belum|ga|gak|tidak) (pulang|ada kabar|balik|bisa dihubungi)
      `,
      never: lines`
        bukan penipuan
        bukan scam
        jangan sampai
        bukan korban
        jangan takut
        paspor ditahan
        pasport ditahan
      `,
      match: lines`
        ⟦Waspada⟧ lowongan semacam ini
        Ini ⟦beneran ga sih⟧?
        ⟦Dia bilang⟧ kerjanya cuma ngetik
        Adikku ⟦direkrut⟧ lewat grup
        ⟦adik saya dapat chat⟧ begini
      `,
      twins: lines`
        Bukan penipuan, kantor resmi
        Selamat pagi semua
        Hubungi admin sekarang juga
        Kakak bisa chat kapan saja
      `,
    },
    ms: {
      patterns: lines`
        (awas|berhati hati|hati2|hati hati|jangan percaya|jangan terpedaya|jangan tertipu|jangan pergi|tolong viral|amaran|waspada|nasihat|peringatan|sindiket|modus)
        (polis|pdrm|wisma putra|kedutaan|mcmc|jabatan|imigresen malaysia|mahkamah|mangsa|diselamatkan|ditahan|mho|menteri|wartawan|berita|filem|dokumentari|tangkap|didakwa)
        (ditipu|kena tipu|diperdaya|terpedaya|dijual|dikurung|dipukul|dipaksa|didera|tertipu|kena jual|minta tolong|tak dapat balik|wang tebusan|hilang)
        (betul|legit|scam|boleh percaya|real|tipu|selamat) (ke|tak|kah|ka)
        (nak tanya|minta pendapat|boleh ke tak|boleh ke beli|sah scam|suruh dia google|tetap nak pergi|pakar)
        (ada|sape|siapa) (sesiapa|yang|yg|pernah|kenal) .. (tahu|tau|kerja|pernah|kenal|tak)
        (anak|adik|abang|kawan|suami|sepupu) (saya|aku|kami|i) .. (hilang|kena|ditipu|pergi|lari|terperangkap|tak balik)
        !(dia|diorang|mereka|depa|deme) (janji|suruh|bagitau|tipu|pujuk|paksa|ajak|tetap)
        (scam|penipu|tipu) (la|lah|kot|betul|ni|je)
        (copy paste je|reverse search|dah report|report dah|buat report|laporan polis|tolong viralkan|tebusan|talian (aduan|nsrc|kecemasan)|minta pandangan|minta pendapat|pihak masjid|pihak sekolah|kaunseling|aduan|nsrc|terkena|jadi mangsa|hampir dibawa|hampir kena|balik dari sana|selamat balik|lari dari|terperangkap)
        (serious question|soalan serius|kenapa orang masih|kenapa ramai|apa pendapat|patut ke|nak percaya ke|boleh percaya)
        (jual|dijual|kenak jual|kena jual) (la|lah|oleh|kat|kepada|ke)
        (tadek|jange|jangan) (gi|pigi|pergi|ikut|wi|bagi) (sana|ic|passport|dia|sapo)
        !(katanya|kata dia|kata ejen|kata agen) (entah|boleh|pasport|passport|gaji|tiket|kerja|nanti|selamat)
        !(saya|aku|i) (balas|jawab|block|screenshot|reject|tolak) (balik|dia|nama|selamat|alamat|company|maksud*)?
        (kena tawar|ditawarkan jadi|hampir terpedaya|menahan|dipercayai|jeti haram|laporan dibuat|waris|keluarga mangsa|siasatan|reman|didakwa)
        !(anak buah|anak sedara|adik|abang|sepupu|kawan|jiran|member) .. (dapat offer|dapat mesej|ditawar|nak pergi|dah pergi|tak balik|hilang)
        (job scam|kena scam|spot budak|cara kami|korang tau tak|tanda tanda)
        !(anak|adik|abang|kawan|suami|sepupu|jiran|pakcik|makcik) (saya|aku|kami|i|mak) .. (cakap|kata|dapat|pergi|kena|kerja|balik)
        (ditawarkan|dijanjikan|dijanji|diajak|disuruh|dipaksa|diminta) (gaji|kerja|jadi|orang|kawan|menipu|buat|oleh)
        (kes|berita|iklan|tawaran|mesej) (macam ni|mcm ni|begini|ni (scam|tipu|betul))
      `,
      never: lines`
        bukan scam
        jangan takut
        passport hilang
        pasport hilang
      `,
      match: lines`
        ⟦Awas⟧ tawaran begini
        Ni ⟦betul ke⟧?
        ⟦Dia pujuk⟧ adik saya
        ⟦minta pandangan⟧ semua
        Anak jiran ⟦kena tawar⟧ jadi CS
      `,
      twins: lines`
        Bukan scam, jom
        Kami cari tukang
        Hubungi saya hari ini
        Tanya di kaunter
      `,
    },
    tl: {
      patterns: lines`
        (ingat (po|kayo|sa|mga|lang|tayo|ha|ka|guys)|mag ingat|magingat|babala|warning|paalala|wag maniwala|huwag maniwala|wag magpaloko|modus|beware|paki share|please share (po|this|nyo)|wag basta|wag tatanggap|budol)
        (pnp|owwa|bi officers|iacat|dfa|korte|biktima|nasagip|narescue|na rescue|na rescued|nahuli|inaresto|senado|balita|pelikula|documentary|mambabatas|human trafficking|repatriat*)
        (naloko|nabiktima|nascam|na scam|binenta|kinulong|ikinulong|sinaktan|binugbog|tinorture|nakatakas|tumakas|tulungan|hindi makauwi|di makauwi|nawawala|ransom|pinilit)
        (legit|scam|totoo|safe|peke) (po )?(ba|kaya)
        (may|meron|sino) (nakakaalam|nakaranas|nakatry|naka try|nakapunta)
        (reality check|daw oh|screenshot po ng alok|kakilala ko|isusulat ko lang|ganito ang post|sino gusto mag-apply)
        (kapatid|anak|asawa|pinsan|kaibigan|ate|kuya|bunso) (ko|namin|niya) .. (nawawala|nasa|hindi|kinulong|na|umalis|sa kompanya|gusto)
        !(tinawagan|pinangakuan|pinangako|inalok|inalukan|tinanong|kinuwento) (ko|niya|nya|nila|ako|sakin|sa kanya|sa akin|siya|sya|daw|raw|ni)
        !(daw|raw) (ang|sa|siya|sya|yung)
        (nakauwi|nakalabas|na-recruit|narecruit|nasa loob pa|ibebenta|ibinenta|wala na reply|wala nang reply|di na macontact|di makontak|hindi makontak|umiiyak|pinagawa sila|pinagawa siya|pinilit|pinauwi|nakabalik)
        (pa-advise|pa advise|pa-check|paki-check|paki check|paki-block|paki block|pakitanggal|paki tanggal|paki-report|paki report|pls remove|please remove|report and block|wag na wag|wag ka sasama|wag kang sasama|wag ka na sumama|wag kang sumama|wag mo na ituloy|wag kayong pupunta|huwag (kang|kayong) (sasama|sumama|maniwala|maniniwala|pupunta|pumunta|magtiwala|magpaloko|mag apply|tutuloy|mag reply)|wag kayo pumunta|di totoo yan|hindi totoo yan)
        (fake|peke|scammer|manloloko|sindikato) (po |na )?(yan|siya|sya|recruiter|agency|iyan|ito)
        (may|yung) (nag-message|nag-chat|nag-alok|nag message|nag chat|nagmessage|nagchat|nag-reach out|nag-dm|nag-add) (sakin|sa akin|sa|na|ng)
        (kausap namin|panayam|natuklasan|ayon sa|naalala ko|miss ko|kinasuhan|hinatulan|nakulong|kulong ka|galing ako dun|galing ako doon|trafficking (po )?yan)
        !(daw sila|daw siya|daw kami|raw sila|raw siya|raw ako|raw camera|70k raw)
        !sabi (ng|ko|ni) (officer|nanay|mama|ate|kuya|asawa|tatay|sa kanya|sakanya|wag|huwag|ano|bakit|nung)
        !(pamangkin|pinsan|anak|kapatid|asawa|kapitbahay|kumare|tita|tito|kaklase) .. (na-recruit|umalis|nakauwi|di na|hindi na|nag-resign|pinapunta|inalok|nasa myanmar|nasa cambodia|umiiyak)
        (dmw advisory|walang lisensya sa|hindi job order|nagtitinda na ako|ngayon nagtitinda|comment ko lang|reply ko lang|sagot ko|tinanong ko|nung tinanong|di makapag-video|hindi makapag-video|placement fee me)
        (tama|totoo|legit|safe|ok|okay|normal) (po |lang |lang po )?(ba|kaya) (ito|to|yan|yun|sya|siya|ganito|na|po)
        !(hindi|di) (ako|na ako) (sumama|tumuloy|pumayag|naniwala|nagreply|nag reply)
        !(buti na lang|buti nalang|muntik|kamuntikan|muntikan|salamat sa diyos)
        (bakit|sino) .. (naniniwala|naloloko|napapasama|nabibiktima)
      `,
      never: lines`
        hindi scam
        not scam
        wag matakot
        ex-pnp
        ex pnp
      `,
      match: lines`
        ⟦Ingat sa⟧ ganitong post
        ⟦Legit po ba ito⟧?
        ⟦Pinangakuan siya⟧ ng malaking sahod
        ⟦Pa-check⟧ naman po nito
        Ang ⟦sagot ko⟧ kanina
      `,
      twins: lines`
        Hindi scam ito, tara
        Kain tayo
        Mag-message na sa amin
        Sabi ng doktor uminom ng tubig
      `,
    },
    my: {
      patterns: lines`
        (ခဲ့ရဖူးတဲ့သူ|နေခဲ့တဲ့သူ|ကျားဖြန့်|လူပွဲစားလား|မေးပါရစေ|သတိပေး|သတိထား|ရဲစခန်း|ရဲတပ်ဖွဲ့|ရဲက|ရဲတွေ|ရဲကို|သံရုံး|ကယ်တင်|ဖမ်းဆီး|လူကုန်ကူး|အလိမ်ခံ|လိမ်ခံ|လိမ်တာ|ရောင်းစား|ပိတ်မိ|ပြန်လွှတ်|သတင်းဌာန|သတင်းစာ|သတင်းအရ|သတင်းတွေ|သတင်းမှာ|တရားရုံး|ဟုတ်လား|ယုံရလား|သိတဲ့သူ|မသွားနဲ့|မယုံနဲ့|ညှဉ်းပန်း|ထွက်ပြေးလာ|ငွေညှစ်)
        !(ဆိုပြီး|လို့ ?ပြောပြီး) .. (ခေါ်သွား|ပါလာ|လိုက်သွား|ထွက်သွား|ရောက်သွား|လိမ်|ခိုင်း|ရောင်း)
        !(ရိုက်|ညှဉ်း|ဖမ်း|ဆွဲ|ရောင်း|ခိုင်း|လိမ်|ညှစ်|စေခိုင်း|သိမ်း|ချုပ်)(စား)?(နှက်)?ခံ(နေ)?ရ
        (ခိုင်းခံရ|ခိုင်းတယ်|ရောင်းလိုက်ကြပြီ|ရောင်းလိုက်တာ|ပြန်လွတ်လာ|လွတ်မြောက်လာ|ထွက်လာသူ|ပြန်ရောက်လာ|ပြန်ထွက်လာ|သားကောင်|သုတေသန|ပျောက်သွားတ|ဖုန်းမဆက်တော့|ဆက်သွယ်လို့မရတော့|အကူအညီတောင်း|အကူအညီပေးနိုင်|မျှဝေပေးကြ|ရှာပေးကြ|ဥပဒေအရ ရလား|တိုင်ရမလဲ|တိုင်ရမှာလဲ|တိုင်ကြား|မေးတော့|သူပြောပြ|မလိုက်ပါနဲ့|မသွားကြပါနဲ့|မယုံကြပါနဲ့|သတင်းထောက်|လိမ်နေ|လူလိမ်|ငွေလိမ်ခံ|ငွေလိမ်ဂိုဏ်း|ငွေလိမ်မှု|စစ်ပေးကြ|စစ်လား|မှန်လား|မှန်ရဲ့လား|ဟုတ်ရဲ့လား|ဟုတ်မဟုတ်|ဖျက်ပေး|တားဆီးနှိမ်နင်း|ဝန်ကြီးဌာန|ကြော်ငြာတွေ)
        (ယုံရမလား|ယုံလို့ရလား|မသိလို့ မေး|မေးကြည့်တာ|မေးကြည့်ပါရစေ|မေးချင်လို့|သိရသည်|သိရပါသည်|လွှဲပြောင်းပေး|ခေါ်ဆောင်ခံရ|ဆိုတဲ့ စာ|ဆိုတဲ့စာ|ဟုဆိုကာ|အိမ်ပြန်ရောက်ပြီ|လန့်တုန်း|ရောက်တဲ့နေ့က|သူ့ကိုလည်း|ရိုက်ခံထားရ|ကြောင်း သိရ)
        !(ညီမလေး|ညီလေး|အစ်ကို|အစ်မ|သား|သမီး|မောင်လေး|သူငယ်ချင်း)(ဆီ)?(ကို|က)? .. (ရောက်လာတယ်|ပို့လာတယ်|လိုက်သွားတာ|ခေါ်သွားတာ)
        !(သူ|သူတို့|သူမ|ကောင်လေး|ကောင်မလေး)(က|ကို|တို့က)? .. (ပြောတယ်|ပြောတာ|ပြောပြ|ဆိုတယ်|ငိုနေ|သွားတာ|ပါသွား|ပြန်လာ)
        (ယုံရ|စစ်|ဟုတ်)(လို့)?(ရ|မှ)?(လား|ရဲ့လား|မလား|ပါ့မလား)
        (ကြားဖူး|ကြုံဖူး|တွေ့ဖူး)(တယ်|တဲ့|လား|သူ)
      `,
      never: lines`
        မလိမ်
        ရဲရင့်
        ရဲမေ
        ရဲ့
        သတိရ
        သတိတရ
      `,
      match: lines`
        ⟦သတိထား⟧ကြပါ
        ဒါ ⟦ယုံရလား⟧
        ကယ်ပါ ⟦လိမ်ခံရ⟧လို့
        ဒီအလုပ် ⟦ဟုတ်ရဲ့လား⟧
        ဒါ ⟦ယုံရမလား⟧ ရှင်
      `,
      twins: lines`
        ထမင်းစားပြီး
        ဒီနေ့ ပိတ်ရက်
      `,
    },
    km: {
      patterns: lines`
        (សូមជួយសង្គ្រោះ|សូមជួយរក|ការងារហ្នឹងពិត|ពិតអត់|និយាយរឿងពិត|ប្រយ័ត្ន|សូមប្រុង|នគរបាល|ប៉ូលិស|ស្ថានទូត|សង្គ្រោះ|ជួយសង្គ្រោះ|ចាប់ខ្លួន|រងគ្រោះ|ជួញដូរមនុស្ស|បោកប្រាស់|ត្រូវគេបោក|ត្រូវគេលក់|ឃុំខ្លួន|ឃុំឃាំង|តុលាការ|ភាពយន្ត|ពិតមែនទេ|មានអ្នកណាដឹង|កុំទៅ|កុំជឿ|រត់គេច|ធ្វើទារុណកម្ម)
        (ត្រូវបានចាប់|ត្រូវបានបោក|ត្រូវបានបង្ខំ|ត្រូវបានសង្គ្រោះ|ត្រូវបានឃាត់|ត្រូវបានលក់|ត្រូវបាន|បង្ខំឲ្យ|បង្ខំឱ្យ|គេបង្ខំ|សមត្ថកិច្ច|ត្រូវច្បាប់ទេ|ខុសច្បាប់ទេ|ត្រូវប្ដឹង|ប្តឹង|អាជ្ញាធរ|ជនសង្ស័យ|សង្ស័យ|ជនជាប់ចោទ|ជាប់គុក|កុំអាល|កុំស៊ែរ|កុំតាមគេ|គេថាទៅធ្វើ|ថាទៅធ្វើការ|ពួកគេ|គេសួរ|លោះខ្លួន|លោះអស់|ជួយផ្សព្វផ្សាយ|អំពាវនាវ|ផ្ទៀងផ្ទាត់|ពិតឬមិនពិត|មែនឬអត់|ពិតឬអត់|អ្នកណាស្គាល់|អាហ្នឹងបោក|វាបោក|បោកសុទ្ធ|បាត់ខ្លួន|ទាក់ទងមិនបាន)
        (ប្អូន|បង|កូន|ក្មួយ|ប្ដី|ប្តី|មិត្ត)(ប្រុស|ស្រី)?(របស់)?ខ្ញុំ .. (ត្រូវគេ|បាត់|មិនអាចត្រឡប់|ជាប់|ថាទៅ|លោះ)
        (kom tov|kom jeu|boak te|ke boak|scam mean|mean te bong|pit ot|knhom rot)
        (បងៗគិតម៉េច|គិតម៉េចដែរ|គិតយ៉ាងម៉េច|ទទួលសារថា|បានសារថា|ម៉ែថាកុំ|គេឆ្លើយថា|គេប្រាប់ថា|និយាយថាបានឃើញ|បើមែន ខ្ញុំ|ខ្ញុំទើបឆាត|រួចជីវិត|ត្រឡប់មកវិញហើយ|ជំនួយពីអាជ្ញាធរ)
        (អ្នកណា|មាននរណា|បងប្អូនណា|នរណា) ?(ធ្លាប់|ស្គាល់)
        !(គាត់|វា|ពួកគេ|ក្មេងនោះ)(បាន)?(ថា|ប្រាប់|និយាយ|យំ|ខល)
      `,
      never: lines`
        មិនបោក
      `,
      match: lines`
        ⟦ប្រយ័ត្ន⟧ណា
        ⟦ពិតមែនទេ⟧បង
        ប្អូនស្រីខ្ញុំ ⟦ត្រូវបានបង្ខំ⟧
        ⟦អាជ្ញាធរ⟧ខេត្តបាននាំខ្លួន
        ⟦គេប្រាប់ថា⟧ប្រាក់ខែខ្ពស់
      `,
      twins: lines`
        ញ៉ាំបាយ
        ថ្ងៃនេះឈប់
      `,
    },
    lo: {
      patterns: lines`
        (ລະວັງ|ເຕືອນ|ຕຳຫຼວດ|ສະຖານທູດ|ຊ່ວຍເຫຼືອ|ຈັບຕົວ|ຜູ້ເຄາະຮ້າຍ|ຄ້າມະນຸດ|ຖືກຫຼອກ|ຫຼອກລວງ|ຖືກຂາຍ|ກັກຂັງ|ຂ່າວ|ສານຕັດສິນ|ສານປະຊາຊົນ|ຂຶ້ນສານ|ແທ້ບໍ|ມີໃຜຮູ້|ຢ່າໄປ|ຢ່າເຊື່ອ|ໜີອອກ|ຖືກຕີ|ໄຖ່ຕົວ)
        (ຂ້ອຍໄປແລ້ວ|ຂ້ອຍເຄີຍໄປ|ຂ້ອຍເຄີຍຢູ່|ຄົນທີ່ຊວນ|ຖືກບັງຄັບ|ຖືກຍຶດ|ຖືກຈັບ|ຖືກກັກ|ຖືກປັບ|ຖືກຂັງ|ຕ້ານການຄ້າ|ຄ່າໄຖ່|ໄຖ່ເອົາ|ຫຼອກໄປ|ວ່າຫຼອກ|ສາຍດ່ວນ|ເຈົ້າໜ້າທີ່|ນັກຂ່າວ|ຜູ້ຕ້ອງສົງໄສ|ກວດຄົ້ນ|ຊ່ວຍແຊ|ຂໍຄວາມຊ່ວຍ|ຕິດຕໍ່ບໍ່ໄດ້|ກັບມາບໍ່ໄດ້|ກັບບໍ່ໄດ້|ເລື່ອງແທ້|ເຊື່ອໄດ້ບໍ|ເຊື່ອບໍ່ໄດ້|ຊ່ວຍເບິ່ງໃຫ້|ຄືຮູ້ສຶກບໍ່ດີ|ຢ່າທັກ|ຢ່າຫຼົງ)
        (yaa pai|man lork|lork khon|tuk khai|thae bor)
        (ໄດ້ຂໍ້ຄວາມວ່າ|ມີໃຜເຄີຍ|ຢາກຖາມໃຫ້|ຂ້ອຍຖາມ|ຂ້ອຍຕອບ|ລາວບອກວ່າ|ແມ່ບອກວ່າ|ເຂົາບອກວ່າ|ຄວນໄປບໍ|ໄປດີບໍ)
        (ແຈ້ງມາຍັງ|ແຈ້ງເຕືອນ)(ພໍ່ແມ່|ປະຊາຊົນ|ພີ່ນ້ອງ)?
        (ປກສ|ໃຜບອກວ່າ|ໃຫ້ຖາມຄືນ|ບໍ່ແມ່ນດອກ)
        (ນ້ອງສາວ|ນ້ອງຊາຍ|ລູກສາວ|ລູກຊາຍ|ຫຼານ)(ຂອງ)?ຂ້ອຍ(.. )?(ຊື່|ຫາຍ|ໂທມາ|ອອກຈາກບ້ານ|ຕິດຕໍ່)
        (ແມ່|ຂ້ອຍ|ພໍ່)ເຫັນໃນ(ເຟສ|ເນັດ|ຕິກຕອກ)
      `,
      never: lines`
        ບໍ່ຫຼອກ
        ພວກຂ້ອຍໄປແລ້ວ
        ຄືໃນຂ່າວ
        ຄືຂ່າວ
        ບໍ່ຄືຂ່າວ
      `,
      match: lines`
        ⟦ລະວັງ⟧ເດີ້
        ⟦ແທ້ບໍ⟧ນໍ່
        ລູກສາວ⟦ຖືກບັງຄັບ⟧
        ອັນນີ້⟦ເຊື່ອໄດ້ບໍ⟧
        ⟦ເຂົາບອກວ່າ⟧ກິນຢູ່ຟຣີ
        ⟦ນ້ອງສາວຂ້ອຍຊື່⟧ ນ້ອຍ
      `,
      twins: lines`
        ກິນເຂົ້າ
        ມື້ນີ້ພັກ
        ແຈ້ງລາຄາໃນແຊັດ
      `,
    },
    ko: {
      patterns: lines`
        (보이스피싱 맞|보이스피싱이|사기 맞|가도 되는|후기 좀|조심|사기|피해|피해자|경찰|대사관|외교부|뉴스에|뉴스 봤|뉴스에서|뉴스 나|기사에|기사를 봤|기사 봤|구출|체포|감금된|감금당|납치|실종|다큐|영화|제보|신고|당했|속았|구속|송환|인신매매|이거 진짜|사기인가요|맞나요|괜찮을까요|아시는 분|가지 마|가지마|탈출|몸값|취재|법원)*
        (가도 돼|가도 되나|해도 될까|해도 되나|괜찮나|믿어도|어떻게 말려|어떻게 해야|말려야|제발 하지|하지마 제발|가지 말|가지말|나온 사람|속은|속아|속았|왜 적혀|걸러|거르세요|답 나왔|숨기지도|근황|떡밥|돌아오지|안 돌아와|전화했다|다른 분들도 조심|조심하)*
        !*(길래|라던데|했대|갔대|래서 갔)
        !*(더라고|더라구|했더니|았더니|었더니|냐길래|다길래|하던데|하네요|다는데)
        (나온 지|그대로 옮|받았대|갔대|샀대|면접 후기|후기 남|지원한 .. 검거|검거|안내:|안내 :|출국권고|주민|국민은)
        (동생|엄마|아빠|오빠|언니|누나|친구|조카|아들|딸|선배|후배)(가|이|는|한테|왈) .. (합격|간대|간다는|받았|갔는데|연락|안 받|사라|팔)
        (조카|친구|가족|주변|애들|학생|동생)(들)?(한테|에게)? ?(꼭)? ?(알려|공유해|전해)*
        (팔려|팔아넘|끌려|갇혔|갇힌|빼앗|강요|영사|범죄조직|총책|구조됐|구조된|구조돼|카드뉴스|선고|징역|실형|혐의|진술|조사됐|알려졌|밝혔|급증|연락두절|연락 두절|출국했다가|유인해|넘긴|협박|읽씹|수상해|소름|이쯤 되면|ㅇㅈㄹ)*
        (바로|무조건|당장|걍|그냥) ?(차단|신고|거르|손절|패스)(하|해|각|임|추천|🚫)*
        (저장해 ?두세|저장해 ?놔|캡쳐해 ?두|널리 알려|퍼뜨려)*
        (그거|거기|절대|제발) ?(하지|가지|믿지|속지) ?(마|말)*
        (디엠|dm|문자|카톡|전화|연락)(이|가|을|를)? ?(옴|왔는데|왔길래|받음|받았대|받았는데)*
        (공고|알바|구인|사기) ?(글)? ?(특징|실화|레전드|수준)*
        (눌러볼|갈|속을|당할|넘어갈|혹할) 뻔*
      `,
      never: lines`
        사기 아님
        사기 아니
        감금 아님
        뉴스에 나온 데
        뉴스에 나오는 데
        뉴스에 나오는 곳
        뉴스에서 나오는 데
        뉴스에서 보는
        뉴스에 나오는
        뉴스에 나온
        조심스럽게
        경찰이랑
        신고 들어오면
      `,
      match: lines`
        주의 이런 글 ⟦조심⟧
        이거 ⟦사기인가요⟧?
        친구가 ⟦갇혔다고⟧ 합니다
        이거 ⟦가도 되나요⟧
        팀장이 ⟦웃더라고⟧
        ⟦조카들한테 꼭 알려주세요⟧
        ⟦바로 차단하고⟧ 신고하세요
        어제 ⟦문자 받았는데⟧ 이상해
      `,
      twins: lines`
        사기 아님 진짜
        오늘 점심
        연락 주세요
        팀장 두 명 모십니다
        조심스럽게 연락드려요
      `,
    },
    ja: {
      patterns: lines`
        (通報|のやつやん|どう見ても|これって|注意|警告|被害|逮捕|警察|大使館|外務省|ニュース|記事|報道|救出|監禁された|拉致|騙され|詐欺です|詐欺かも|怪しい|大丈夫でしょうか|本当ですか|行かないで|逃げ|行方不明|摘発|容疑|判決|裁判|映画|ドキュメンタリー|取材|相談窓口|闇バイト(に|は|の|を))
        (らしい|と言われた|って言ってた|と言ってた|懲役|起訴|県警|警視庁|被告|供述|疑いで|捕まった|させられ|取り上げられ|閉じ込め|売られ|脅され|止めれば|止めたい|やめとけ|やめろ|やめた方|行くな|やんけ|草生える|わろた|気をつけて|拡散希望|連絡が取れ|帰ってこな|引き返せ|詐欺やん|詐欺だよ|絶対詐欺|詐欺じゃん|詐欺でしょ|誘われた|ってDM|来た人いる|しちゃダメ|騙された|釣られて|事案|勧誘を受け|大学院|研究して)
        (って来たらしい|だったって|なんですって|って言うんだけど|って言って泣|話しに来た|傍聴|講義|じいちゃん|ばあちゃん|うちの母|うちの弟|既読つか|確認されています|置かれる|お知らせ：|お知らせ:|被告は|供述|連絡が(つか|取れ)|渡航した邦人|辞めた方|断った|断りました|ブロックした|通報した)
        講演(録|会|で|の中)
        (を使った感想|利用した感想|体験談|口コミ|と聞いていたのに|だったと知って|詐欺とは思わ|保証と聞いて)
        (説明を受け|求められていた|止めた例|保護者のみな|消費生活|センターより|出発ロビー|検索したら|自分を返して|行こうとしてる|乗らないで|行っちゃだめ|行くのやめ|行っちゃダメ)
        (友達|友人|弟|兄|姉|妹|同級生|後輩|息子|娘|彼氏|元カレ|お兄ちゃん)(が|は) .. (売った|消えた|戻らな|行こうと|乗ろうと)
        (年ぶり|知らない人|知らん人|元同僚|同級生)(の|から|からの)(line|ライン|dm|メッセージ|電話)(が|で|来)?
      `,
      never: lines`
        詐欺じゃない
        怪しくない
        怪しい仕事ではあり
        闇バイトではあり
        闇バイトじゃ
        怪しいのは分か
        怪しいと思うかも
        警察役
        逃げ癖
        ニュースで言
        ニュースみたい
        ニュースで見
        ニュースの話
        ニュースになって
        警察の心配
      `,
      match: lines`
        ⟦注意⟧してください
        この求人⟦怪しい⟧?
        弟が⟦誘われた⟧んだけど
        それ⟦絶対詐欺⟧でしょ
        母からの電話で⟦なんですって⟧と言う
        ⟦講演録⟧より
        エージェント⟦を使った感想⟧
        6⟦年ぶりのLINE⟧
        リゾートの短期バイトと⟦説明を受け⟧
      `,
      twins: lines`
        怪しくない仕事です
        今日の昼ご飯
        お気軽にDMください
        講師を募集しています
        詳しい説明を聞きたい方はDM
      `,
    },
  },
  find: findQuotation,
};

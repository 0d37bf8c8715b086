const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

/**
 * Words that pass a post by themselves, by language: what only a job offer, a recruiter or somebody trading in
 * persons says, also in a chat of one line. Chosen by what the learned score misses; words of everyday talk are left
 * to the score. `*`: text/phrase-index.ts.
 */
export const OFFER_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    hiring | we are hiring | now hiring | job offer | job opening* | job vacanc* | vacancy | vacancies |
    recruiter | recruiting | recruitment | apply now | work from home | part time job | part-time job |
    online job | work abroad | job abroad | overseas job* | call center | call centre |
    customer service rep* | data entry | encoder | typist | chat support | visa sponsor* | free ticket |
    air ticket | free accommodation | basic salary | monthly salary | urgent requirement | need staff |
    looking for staff | join our team | hr manager | your application | your cv | your resume |
    license key unlocks | no experience | no exp | training provided | earn money | per referral |
    commission | no passport | your passport | passport ready | kidney | surrogate* | egg donor* |
    your student account | rent your account | rent out your account | your bank account |
    dm me to join | dm to apply | dm to earn | inbox me for work | looking for a job | looking for job |
    need a job | want a job | want to work | people needed | slots left | few slots | slots available |
    wfh | remote job | remote work | side hustle | daily payout | weekly payout | easy money |
    fast cash | quick cash | you keep # | relocation | fully paid | pick you up | we pay | pays well |
    good pay | per week | per month | placement | manpower | domestic worker | caregiver | chatters |
    chatter needed | closers | open positions | start monday | boss is looking | my boss needs |
    cashapp | money mule | reship* | student account | in a month you | passports ready | flight booked |
    visa on arrival | who wants to go | anyone free to travel | free to travel | ready to travel |
    ready to fly | serious people only | join us |
    can you type | good opportunity | job opportunity | earn in dollars | opportunity abroad
  `),
  'zh-Hans': words(`
    招聘 | 诚招 | 急招 | 高薪 | 招人 | 招客服 | 招推广 | 推广若干 | 客服 | 打字员 | 底薪 | 月薪 | 日薪 | 薪资 | 工资 | 包吃住 | 包吃包住 | 包住 |
    包机票 | 机票 | 出国 | 岗位 | 职位 | 兼职 | 日结 | 应聘 | 面试 | 入职 | 试用期 | 转正 | 无需经验 | 不限经验 | 缺钱 | 来钱 | 护照 | 签证 | 路费 |
    缅北 | 西港 | 妙瓦底 | 迪拜 | 刷单 | 佣金 | 返利 | 押金 | 园区 | 狗推 | 菠菜 | 网投 | 欠债 | 负债 | 债务 | 带你赚 | 赚钱 |
    跟我干 | 安家费 | 代孕 | 卖肾 | 肾源 | 卵子 | 抄书 | 手工活 | 公海 | 偷渡 | 走水路 | 财务行政 | 找工作 | 想赚 | 想挣 | 来赚 | 挣钱 | 搞钱 |
    跟我走 | 来上班 | 缺人 | 缺俩人 | 差两个 | 招工 | 急需 | 收人 | 要人 | 带人 | 包路费 | 报销路费 | 提成 | 保底 | 日入 | 月入 | 周结 | 收卡 |
    收银行卡 | 借卡 | 取现 | 跑分 | 代发 | 打字 | 聊天员 | 接机 | 过来上班 | 出来做事 | 有活 | 干活 | 谁想去 | 想去的 | 有护照 | 名额 | 一个月能 | 还债 |
    翻身
  `),
  'zh-Hant': words(`
    徵才 | 誠徵 | 急徵 | 高薪 | 徵人 | 客服 | 打字員 | 底薪 | 月薪 | 日薪 | 薪資 | 工資 | 包吃住 | 包吃包住 | 包機票 | 機票 | 出國 | 職缺 | 職位 |
    兼職 | 日領 | 日結 | 應徵 | 面試 | 到職 | 免經驗 | 缺錢 | 快錢 | 護照 | 簽證 | 緬北 | 西港 | 妙瓦底 | 迪拜 | 杜拜 | 佣金 | 押金 |
    園區 | 負債 | 欠債 | 債務 | 卡案 | 預支 | 賺錢 | 安家 | 還清 | 按讚截圖 | 代孕 | 賣腎 | 請人 | 搵工 | 返工 | 睇場 | 企場 | 找工作 | 想賺 |
    缺人 | 收人 | 搵快錢 | 搵食 | 搵錢 | 提成 | 保底 | 日入 | 月入 | 週領 | 收簿 | 收本子 | 借帳戶 | 租帳戶 | 取現 | 代購 | 車手 | 打字 | 接機 |
    打工 | 出來做 | 有工開 | 誰想去 | 有護照 | 名額 | 還債 | 翻身
  `),
  ja: words(`
    募集 | 仕事内容 | 求人 | 採用 | 月給 | 日給 | 時給 | 高収入 | 副業 | 在宅ワーク | 海外案件 | 航空券 | 闇バイト | 寮完備 | 即金 | 即日払い | 未経験 |
    渡航 | 稼げ* | 稼ぎ* | 応募 | 報酬 | 打ち子 | 受け子 | 出し子 | 仕事 | 稼ぐ | 稼げる | 働き | 働け | 働く | バイト | お金に困 | お金欲し | 金欠 |
    案件 | 高額 | 口座 | 日払 | 週払 | 人手 | 手伝って | 現地 | 送迎 | 日当 | 即日 | 借金 | 楽に | 簡単なお | 短期 | パスポート | 海外 | 詳細はdm |
    詳細dm | 興味ある人dm | 興味ある方 | テレアポ | 打ち込み | リゾバ | 一緒に来 | 枠あり | 空きあり | 人足りな | 人が足り | 金になる | いくら欲し | 月100 |
    金いる | 金ほしい | 飛ばない | 連絡して | 楽して | 身分証
  `),
  ko: words(`
    구인 | 채용 | 모집 | 급여 | 월급 | 고수익 | 알바 | 숙식 | 항공권 | 비행기표 | 재택 | 부업 | 초보가능 | 경력무관 | 해외취업 | 상담원 | 텔레마케터 |
    면접 | 통장 | 일당 | 월 보장 | 지원하 | 장기매매 | 신장 | 일자리 | 구해요 | 구합니다 | 사람 구 | 돈 벌 | 돈벌 | 벌고 싶 | 해외 | 출국 |
    여권 | 재택근무 | 급전 | 시급 | 주급 | 수당 | 숙소 | 꿀알바 | 계좌 | 대여 | 갈 사람 | 가실 분 | 같이 갈 | 빚 갚 | 달러 | 자리 있
  `),
  vi: words(`
    tuyển | tuyen dung | tuyển dụng | việc làm | viec lam | việc nhẹ | lương | luong | bao ăn ở |
    bao an o | vé máy bay | hộ chiếu | ho chieu | ctv | cộng tác viên |
    hoa hồng | làm tại nhà | xuất khẩu lao động | xklđ | xkld | ứng trước | ứng tuyển | phỏng vấn |
    nhận việc | thu nhập | đi làm | bán thận | đẻ thuê | mang thai hộ | cần người | can nguoi | cần gấp |
    kiếm tiền | kiem tien | kiếm thêm | việc bên | thiếu người | thieu nguoi | muốn đi làm | ai muốn đi |
    ai đi không | qua đây làm | qua bên này | cho thuê tài khoản | thuê tk | mượn thẻ | chốt đơn |
    thu nhâp | part time | nghỉ việc | chỗ làm | nuôi ăn | hộ chiếu sẵn | bay liền | đi liền | ai đi |
    usd một tháng | đô một tháng | trả nợ giúp | bao nuôi
  `),
  th: words(`
    รับสมัคร | สมัครงาน | หางาน | งานออนไลน์ | งานพาร์ทไทม์ | รายได้เสริม | รายได้ | เงินเดือน | แอดมิน |
    ตอบแชท | ที่พักฟรี | พาสปอร์ต | ปอยเปต | ค่าคอม | รับด่วน | รับคน | หาคน | ไปทำงาน | ทำงานที่ |
    ตั๋วเครื่องบิน | ฝั่งโน้น | เดินทางได้เลย | ขายไต | อุ้มบุญ | บัญชีม้า | ทำงานต่างประเทศ |
    ไม่ต้องมีประสบการณ์ | หาเงิน | อยากได้งาน | อยากมีงาน | หางานทำ | มีงาน | งานด่วน | งานดี | งานง่าย |
    รายวัน | ขาดคน | ต้องการคน | ไปด้วยกัน | สนใจงาน | สนใจทัก | ค่าแรง | ออกค่า | รถรับ | ที่พัก |
    บัญชีให้เช่า | เช่าบัญชี | รับเปิดบัญชี | เบิกล่วงหน้า | บินได้เลย | ใครสนใจ | อยากไปทำ |
    ได้เดือนละ | ปลดหนี้ | พร้อมเดินทาง
  `),
  lo: words(`
    ຮັບສະໝັກ | ຮັບສະຫມັກ | ເງິນເດືອນ | ຕອບແຊັດ | ພາສປອດ | ຄ່າຄອມ | ລາຍໄດ້ | ທີ່ພັກຟຣີ | ພະນັກງານ |
    ຫາວຽກ | ວຽກ | ຮັບຄົນ | ຫາເງິນ | ຂາດຄົນ | ຕ້ອງການຄົນ | ທີ່ພັກ | ຄ່າແຮງ | ປີ້ຍົນ | ໃຜຢາກໄປ | ໂດລາ
  `),
  km: words(`
    ជ្រើសរើស | ការងារ | ប្រាក់ខែ | បុគ្គលិក | ប៉ាស្ព័រ | លិខិតឆ្លងដែន | ស្វែងរកការងារ | រើសបុគ្គលិក |
    កម្រៃជើងសារ | រកការងារ | ត្រូវការមនុស្ស | ត្រូវការបុគ្គលិក | រកលុយ | ប្រាក់បៀវត្ស | ចំណូល | ធ្វើការ |
    កន្លែងស្នាក់នៅ | ស្នាក់នៅ | ធ្វើការនៅ | អ្នកណាចង់ | ដុល្លារ
  `),
  my: words(`
    အလုပ် | လစာ | ဝန်ထမ်း | ခေါ်ယူ | ပတ်စပို့ | မြဝတီ | ကော်မရှင် | စားနေငြိမ်း | ဝင်ငွေ | လူခေါ် |
    လူလို | ဝန်ထမ်းလို | အလုပ်လို | ပိုက်ဆံရှာ | နေ့စား | လခ | ထောက်ပံ့ | လုပ်ချင် | သွားလုပ် |
    လေယာဉ်လက်မှတ် | ပတ်စပို့ရှိ | သွားမယ့်သူ | ဒေါ်လာ | အကြွေးဆပ်
  `),
  id: words(`
    lowongan | loker | dibutuhkan | rekrut* | gaji | kerja di | kerja ke | admin chat | operator |
    cs online | tiket ditanggung | paspor | komisi | bonus harian | penghasilan | freelance |
    melamar | lamaran | job abroad | ke luar negeri | mess | berangkat | nyusul | jual ginjal |
    cari orang | butuh orang | tki | pmi | cari kerja | cari duit | cari cuan | cuan | mau kerja |
    pengen kerja | minat kerja | yg minat | yang minat | butuh 2 | butuh cepat | kurang orang | upah |
    kontrak kerja | sewa rekening | jual rekening | pinjam rekening | cair tiap | dibayar harian |
    kerjaan | krja | gajih | ikut ke | siap berangkat | yg mau ikut | yang mau ikut | mau ikut |
    berangkat minggu | dolar sebulan | sebulan dapat | siapa mau
  `),
  ms: words(`
    jawatan kosong | kerja kosong | gaji | pekerja | kerja di | temuduga | komisen | pasport |
    kerja luar negara | tanpa pengalaman | join bagi | nak join | nak kerja | part time | cari kerja |
    kena jual | cari duit | duit lebih | duit poket | side income | nak duit | nak keja | keja | kerje |
    sewa akaun | pinjam akaun | kosong # | cari orang | cari pekerja | ambil pekerja | bayar harian |
    upah | elaun | siapa nak | nak ikut | sebulan dapat | hutang settle
  `),
  tl: words(`
    trabaho | hiring | sahod | sweldo | mag-apply | walang placement fee | no placement fee | ticket |
    encoder | passport | abroad | agency | kumita | kikita | raket | sideline | tourist visa | aalis |
    lipad | naghahanap ng | hanap namin | hanap ng tao | gusto kumita | extra income | pang allowance |
    kailangan ng tao | need ng tao | need ko ng | mag-work | magwork | work from home | wfh |
    rent account | benta account | sahud | pa-apply | apply na | apply now | dh | ofw | sino gusto |
    gusto sumama | may passport | kada buwan | dolyar | bayad utang
  `),
  hi: words(`
    नौकरी | जॉब | वेतन | सैलरी | भर्ती | आवेदन | वीज़ा | वीजा | पासपोर्ट | टेलीकॉलर | डेटा एंट्री |
    कमाई | कमाएं | घर बैठे | किडनी | कमीशन | naukri | job | kaam chahiye | salary | vacancy | passport |
    ticket free | ghar baithe | kamao | kamai | paise kamao | joining | requirement | पैसे कमा* |
    काम चाहिए | काम चाहिये | काम है | लड़के चाहिए | आदमी चाहिए | ज़रूरत है | जरूरत है | आवश्यकता |
    दिहाड़ी | मज़दूरी | तनख्वाह | रोज़गार | रोजगार | विदेश | टिकट | खाता किराये | खाता किराए |
    ladke chahiye | bande chahiye | kaam hai | kaam milega | rozgar | tankhwah | bahar jana | कौन जाएगा |
    जाना चाहता | पासपोर्ट है | महीने का | डॉलर | कर्ज़ा | कर्जा उतार*
  `),
  ne: words(`
    जागिर | रोजगारी | तलब | कामदार | भिसा | पासपोर्ट | आवेदन | चाहियो | कमाउनु* | कमाई | वैदेशिक | टिकट |
    किड्नी | मिर्गौला | jagir | kaam garna | काम छ | काम चाहि* | मान्छे चाहि* | केटा चाहि* | केटी चाहि* |
    पैसा कमा* | विदेश | विदेशमा | बिदेश | रोजगार | सेलरी | कमाउने | काम पाइ* | काम गर्न | खाता भाडा |
    tika chahiyo | manche chahiyo | paisa kamau* | kaam chha | kam cha | salary | bidesh | जाने हो |
    जाने को छ | पासपोर्ट छ | महिनाको | डलर | साथी चाहि* | ऋण तिर*
  `),
  bn: words(`
    চাকরি | চাকুরি | বেতন | নিয়োগ | ভিসা | পাসপোর্ট | আবেদন | ইনকাম | আয় করুন | ঘরে বসে | কিডনি |
    কমিশন | রক্তের গ্রুপ | chakri | beton | income koro | কাজ আছে | কাজ লাগবে | কাজের লোক | লোক লাগবে |
    লোক নিব* | লোক দরকার | টাকা আয় | টাকা ইনকাম | আয়ের সুযোগ | বিদেশ | মজুরি | দৈনিক আয় | টিকিট |
    kaj lagbe | lok lagbe | kaj ache | taka income | bidesh | কে যাবে | কে কে যাবে | যেতে চাই* |
    পাসপোর্ট আছে | মাসে | ডলার | ঋণ শোধ
  `),
  ur: words(`
    نوکری | ملازمت | جاب | تنخواہ | بھرتی | ویزا | ویزہ | پاسپورٹ | درخواست برائے | آسامی | آسامیاں |
    گھر بیٹھے | کمائیں | گردہ | کمیشن | آپ کی درخواست | naukri | tankhwah | gurda | کام چاہیے |
    کام چاہئے | کام ہے | لوگ چاہیے | لوگ چاہئیں | لڑکے چاہیے | لڑکے درکار | درکار | ضرورت ہے |
    پیسے کما* | باہر جانا | باہر کا کام | بیرون ملک | روزگار | دیہاڑی | مزدوری | ٹکٹ | سیلری |
    اکاؤنٹ کرائے | kaam hai | kaam chahiye | bande chahiye | paise kama* | bahar ka kaam | بندے چاہئیں |
    بندے چاہیے | لڑکیاں | ٹائپنگ | کمپیوٹر کا کام | ماہانہ | ڈالر | دبئی جانا | تیار رہیں | قرض اتار* |
    رہائش | گروپ جا رہا
  `),
  ta: words(`
    வேலை | சம்பளம் | ஆட்கள் தேவை | விசா | பாஸ்போர்ட் | கடவுச்சீட்டு | வேலைவாய்ப்பு | விண்ணப்ப* |
    சம்பாதி* | கமிஷன் | சிறுநீரக* | velai | sambalam | வேலைக்கு | ஆள் தேவை | ஆட்கள் | வருமானம் |
    பணம் சம்பாதி* | வெளிநாடு | வெளிநாட்டு* | டிக்கெட் | சேலரி | ஜாப் | velaikku | aal thevai |
    vela iruku | யாருக்கு | மாசம் | டாலர்
  `),
  si: words(`
    රැකියා | රැකියාව | වැටුප | පඩිය | බඳවා | පාස්පෝට් | ඇබෑර්තු | ජොබ් | වකුගඩු | කොමිස් | රස්සාව* |
    රස්සා | සල්ලි හොයන්න | ආදායම* | විදේශ | පිටරට | වීසා | ටිකට් | ළමයි ඕන | කෙනෙක් ඕන | වැඩට |
    job ekak | salary | කැමති අය | මාසෙකට | ඩොලර්
  `),
  sw: words(`
    nafasi za kazi | nafasi ya kazi | ajira | mshahara | pasipoti | passport | omba kazi | usaili |
    umepita | kamisheni | hiring | kazi | kibarua | natafuta watu | tunatafuta | wanahitajika |
    tunahitaji | pata pesa | pesa ya haraka | ujira | ng'ambo | nauli | kodisha akaunti | malipo |
    nani anataka | dola | kwa mwezi | madeni
  `),
  am: words(`
    ደሞዝ | ደመወዝ | ቅጥር | ፓስፖርት | ቪዛ | ኮሚሽን | ተቀጣሪ | ሠራተኛ | ሰራተኛ | ኩላሊት | ኤጀንሲ | ስራ | ሥራ | ገቢ | ክፍያ | ትኬት |
    ውጭ ሀገር | ውጭ አገር | እንፈልጋለን | ይፈለጋል | ይፈለጋሉ | ዶላር | በወር
  `),
  ar: words(`
    وظيفة | وظائف | فرصة عمل | مطلوب | راتب | الراتب | رواتب | توظيف | تأشيرة | فيزا | جواز سفر | جواز |
    تذكرة | عمولة | الموارد البشرية | خبرتك | الشغل | مقعدين | عبانكوك | كلية | تبرع بكلية | دخل يومي |
    khedma | salaire | شغل | عمل | فلوس | نحتاج | محتاجين | يلزمنا | مطلوبين | خدمة | دخل | الدخل | سفر |
    بالخارج | يومية | حساب بنكي | تأجير حساب | khdma | shoghl | من يرغب | مين حاب | حاب يسافر | دولار |
    بالشهر | شهريا
  `),
  pt: words(`
    vaga | vagas | contrata-se | contratamos | salário | emprego | trabalho no exterior | passagem |
    passaporte | renda extra | home office | comissão | currículo | sem experiência | hospedagem |
    barriga de aluguel | trampo | trabalho | bico | grana | renda | ganhar dinheiro |
    ganhar em | dinheiro rápido | dinheiro fácil | preciso de gente | precisamos de | precisando de |
    procuro pessoas | quer trabalhar | quer ganhar | quem topa | chama no pv | chama no zap | freela |
    diária | alugo conta | conta emprestada | conta laranja | me chama no | chama inbox |
    chama no privado | mudar de vida | por semana | por mês | por dia | reais por | dólares por |
    quem quer ir | tô indo | vagas abertas | indica alguém | indicar alguém | indicação |
    sem pagar nada | moradia |
    sabe digitar | sabe inglês | fala inglês | algo pra você | proposta de | oportunidade de | em dólar | bora trampar
  `),
  es: words(`
    vacante* | se busca | buscamos | empleo | trabajo en | sueldo | salario | pasaporte | pasaje |
    vuelo pagado | comisión | comisiones | sin experiencia | ingresos | teletrabajo | contratación |
    reclut* | vientre de alquiler | trabajo | chamba | laburo | camello | pega |
    plata fácil | dinero fácil | ganar dinero | gana dinero | ganas dinero | se necesita* | necesitamos |
    necesito gente | busco gente | buscando gente | quieres trabajar | quieres ganar | pago diario |
    pagan bien | jornada | cupos | interesados al | rento cuenta | presta tu cuenta | quién se anima |
    quien se anima | cambiar de vida | por semana | al mes | dólares | viajar a trabajar |
    listo para viajar |
    sabes escribir | hablas inglés | oportunidad de | en dólares
  `),
  fr: words(`
    recrut* | emploi | poste à pourvoir | salaire | passeport* | billet | logé | nourri |
    sans expérience | commission | candidature | embauche | revenu | travail à domicile | agréé |
    j'ai peut-être un plan | un plan pour | karama | travail | boulot | taf | job | argent facile |
    gagner | cherche des | on cherche | besoin de monde | besoin de # | paie | payé | mission | contrat |
    embauch* | à l'étranger | compte bancaire | prête ton compte | qui est chaud | qui veut partir |
    changer de vie | par semaine | par mois | dollars | prêt à voyager |
    opportunité | plan sûr | parles anglais
  `),
  ru: words(`
    вакансия | вакансии | требуются | требуется | набираем | набор | зарплата | зп | оклад | заработок |
    подработка | работа в | работа за | удаленка | удалёнка | загранпаспорт | авиабилет | оператор |
    закладчик | курьер | доход | без опыта | ищем | резюме | работа | работу | работать |
    работы | подработку | нужны люди | нужен человек | нужны ребята | заработать | заработай |
    деньги быстро | легкие деньги | выплаты | платим | оплата | за границ* | перелет | перелёт | жилье |
    жильё | дроп | дропы | сдать карту | аренда карты | вахта | кто готов | готов* ехать | в месяц |
    в неделю | долларов | собираем группу | вылет | места есть
  `),
  tr: words(`
    iş ilanı | eleman | personel | maaş | aranıyor | alınacak | alınacaktır | iş başvurusu | pasaport |
    uçak bileti | konaklama | ek gelir | evden çalış* | komisyon | başvuru |
    arkadaş alıyoruz | arkadaş daha alıyoruz | yurtdışı | iş var | iş arıyor* | iş arayan* | çalışacak |
    çalışmak | kazanmak | kazanç | para kazan* | ek iş | günlük ödeme | günlük kazan* | haftalık ödeme |
    kişi lazım | adam lazım | arkadaş lazım | vize | bilet | hesap kirala* | iban kirala* | kim gelir |
    gelmek isteyen | dolar | aylık | haftalık
  `),
  uz: words(`
    ishga | maosh | oylik | vakansiya | xodim | pasport | viza | chiptа | chipta | иш | ишга | ойлик |
    маош | ходим | daromad | komissiya | ish bor | ish kerak | ishchi | odam kerak | pul topish |
    pul ishlash | chet elga | chet elda | иш бор | одам керак | пул топиш | чет элга | ҳақ | kim boradi |
    dollar | oyiga
  `),
  kk: words(`
    жұмыс | жұмысқа | жалақы | айлық | оператор керек | керек | виза | билет | төлқұжат | табыс |
    ақша табу | ақша тап* | адам керек | жұмыс бар | жұмыс істе* | шетел* | еңбекақы | қызметкер |
    доллар | айына | кім барады
  `),
  mn: words(`
    ажил | ажилд | цалин | ажилтан | виз | паспорт | орлого | ajil | ajild | tsalin | viz | хүн авна |
    хүн хэрэгтэй | ажилчин | мөнгө олох | мөнгө ол* | гадаадад | тийз | өдрийн | сарын | bichdeg | tiiz |
    hun avna | mungu ol* | gadaad* | доллар | сард | хэн явах | chat bich*
  `),
};

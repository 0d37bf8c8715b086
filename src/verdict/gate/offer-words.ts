const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

/**
 * Words that pass a post by themselves, by language: what only a job offer, a recruiter or somebody trading in
 * persons says, also in a chat of one line. Chosen by what the learned score misses; words of everyday talk are left
 * to the score. `*`: text/phrase-index.ts.
 */
export const OFFER_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(`
    hiring | we are hiring | now hiring | job offer | job opening* | job vacanc* | vacancy |
    vacancies | recruiter | recruiting | recruitment | apply now | work from home | part time job |
    part-time job | online job | work abroad | job abroad | overseas job* | call center |
    call centre | customer service rep* | data entry | encoder | typist | chat support |
    visa sponsor* | free ticket | air ticket | free accommodation | basic salary | monthly salary |
    urgent requirement | need staff | looking for staff | join our team | hr manager |
    your application | your cv | your resume | license key unlocks | no experience | no exp |
    training provided | earn money | per referral | commission | no passport | your passport |
    passport ready | kidney | surrogate* | egg donor*
  `),
  'zh-Hans': words(`
    招聘 | 诚招 | 急招 | 高薪 | 招人 | 招客服 | 招推广 | 推广若干 | 客服 | 打字员 | 底薪 | 月薪 | 日薪 | 薪资 | 工资 | 包吃住 | 包吃包住 | 包住 |
    包机票 | 机票 | 出国 | 岗位 | 职位 | 兼职 | 日结 | 应聘 | 面试 | 入职 | 试用期 | 转正 | 无需经验 | 不限经验 | 缺钱 | 来钱 | 护照 | 签证 |
    路费 | 柬埔寨 | 去柬 | 缅北 | 西港 | 妙瓦底 | 迪拜 | 刷单 | 佣金 | 返利 | 押金 | 园区 | 狗推 | 菠菜 | 网投 | 欠债 | 负债 | 债务 | 带你赚 |
    赚钱 | 跟我干 | 安家费 | 代孕 | 卖肾 | 肾源 | 卵子 | 抄书 | 手工活 | 公海 | 偷渡 | 走水路 | 财务行政
  `),
  'zh-Hant': words(`
    徵才 | 誠徵 | 急徵 | 高薪 | 徵人 | 客服 | 打字員 | 底薪 | 月薪 | 日薪 | 薪資 | 工資 | 包吃住 | 包吃包住 | 包機票 | 機票 | 出國 | 職缺 |
    職位 | 兼職 | 日領 | 日結 | 應徵 | 面試 | 到職 | 免經驗 | 缺錢 | 快錢 | 護照 | 簽證 | 柬埔寨 | 緬北 | 西港 | 妙瓦底 | 迪拜 | 杜拜 | 佣金 |
    押金 | 園區 | 負債 | 欠債 | 債務 | 卡案 | 預支 | 賺錢 | 安家 | 還清 | 按讚截圖 | 代孕 | 賣腎 | 請人 | 搵工 | 返工 | 睇場 | 企場
  `),
  ja: words(`
    募集 | 仕事内容 | 求人 | 採用 | 月給 | 日給 | 時給 | 高収入 | 副業 | 在宅ワーク | 海外案件 | 航空券 | 闇バイト | 寮完備 | 即金 | 即日払い |
    未経験 | 渡航 | 稼げ* | 稼ぎ* | 応募 | 報酬 | 打ち子 | 受け子 | 出し子
  `),
  ko: words(`
    구인 | 채용 | 모집 | 급여 | 월급 | 고수익 | 알바 | 숙식 | 항공권 | 비행기표 | 재택 | 부업 | 초보가능 | 경력무관 | 해외취업 | 상담원 |
    텔레마케터 | 면접 | 캄보디아 | 통장 | 일당 | 월 보장 | 지원하 | 장기매매 | 신장
  `),
  vi: words(`
    tuyển | tuyen dung | tuyển dụng | việc làm | viec lam | việc nhẹ | lương | luong | bao ăn ở |
    bao an o | vé máy bay | hộ chiếu | ho chieu | campuchia | cam pu chia | ctv | cộng tác viên |
    hoa hồng | làm tại nhà | xuất khẩu lao động | xklđ | xkld | ứng trước | ứng tuyển | phỏng vấn |
    nhận việc | thu nhập | đi làm | bán thận | đẻ thuê | mang thai hộ
  `),
  th: words(`
    รับสมัคร | สมัครงาน | หางาน | งานออนไลน์ | งานพาร์ทไทม์ | รายได้เสริม | รายได้ | เงินเดือน |
    แอดมิน | ตอบแชท | ที่พักฟรี | พาสปอร์ต | ปอยเปต | ค่าคอม | รับด่วน | รับคน | หาคน | ไปทำงาน |
    ทำงานที่ | ตั๋วเครื่องบิน | กัมพูชา | ฝั่งโน้น | เดินทางได้เลย | ขายไต | อุ้มบุญ | บัญชีม้า |
    ทำงานต่างประเทศ | ไม่ต้องมีประสบการณ์
  `),
  lo: words(`
    ຮັບສະໝັກ | ຮັບສະຫມັກ | ເງິນເດືອນ | ຕອບແຊັດ | ພາສປອດ | ຄ່າຄອມ | ລາຍໄດ້ | ທີ່ພັກຟຣີ | ພະນັກງານ
  `),
  km: words(`
    ជ្រើសរើស | ការងារ | ប្រាក់ខែ | បុគ្គលិក | ប៉ាស្ព័រ | លិខិតឆ្លងដែន | ស្វែងរកការងារ | រើសបុគ្គលិក |
    កម្រៃជើងសារ
  `),
  my: words(`
    အလုပ် | လစာ | ဝန်ထမ်း | ခေါ်ယူ | ပတ်စပို့ | မြဝတီ | ကော်မရှင် | စားနေငြိမ်း | ဝင်ငွေ | လူခေါ်
  `),
  id: words(`
    lowongan | loker | dibutuhkan | rekrut* | gaji | kerja di | kerja ke | admin chat | operator |
    cs online | tiket ditanggung | paspor | kamboja | komisi | bonus harian | penghasilan |
    freelance | melamar | lamaran | job abroad | ke luar negeri | mess | berangkat | nyusul |
    jual ginjal | cari orang | butuh orang | tki | pmi
  `),
  ms: words(`
    jawatan kosong | kerja kosong | gaji | pekerja | kerja di | temuduga | komisen | pasport |
    kerja luar negara | tanpa pengalaman | join bagi | nak join | nak kerja | part time |
    cari kerja | kena jual
  `),
  tl: words(`
    trabaho | hiring | sahod | sweldo | mag-apply | walang placement fee | no placement fee |
    ticket | encoder | passport | abroad | agency | kumita | kikita | raket | sideline |
    tourist visa | aalis | lipad
  `),
  hi: words(`
    नौकरी | जॉब | वेतन | सैलरी | भर्ती | आवेदन | वीज़ा | वीजा | पासपोर्ट | टेलीकॉलर | डेटा एंट्री |
    कमाई | कमाएं | घर बैठे | किडनी | कमीशन | naukri | job | kaam chahiye | salary | vacancy |
    passport | ticket free | ghar baithe | kamao | kamai | paise kamao | joining | requirement
  `),
  ne: words(`
    जागिर | रोजगारी | तलब | कामदार | भिसा | पासपोर्ट | आवेदन | चाहियो | कमाउनु* | कमाई | वैदेशिक |
    टिकट | किड्नी | मिर्गौला | jagir | kaam garna
  `),
  bn: words(`
    চাকরি | চাকুরি | বেতন | নিয়োগ | ভিসা | পাসপোর্ট | আবেদন | ইনকাম | আয় করুন | ঘরে বসে | কিডনি |
    কমিশন | রক্তের গ্রুপ | chakri | beton | income koro
  `),
  ur: words(`
    نوکری | ملازمت | جاب | تنخواہ | بھرتی | ویزا | ویزہ | پاسپورٹ | درخواست برائے | آسامی | آسامیاں |
    گھر بیٹھے | کمائیں | گردہ | کمیشن | آپ کی درخواست | naukri | tankhwah | gurda
  `),
  ta: words(`
    வேலை | சம்பளம் | ஆட்கள் தேவை | விசா | பாஸ்போர்ட் | கடவுச்சீட்டு | வேலைவாய்ப்பு | விண்ணப்ப* |
    சம்பாதி* | கமிஷன் | சிறுநீரக* | velai | sambalam
  `),
  si: words(`
    රැකියා | රැකියාව | වැටුප | පඩිය | බඳවා | පාස්පෝට් | ඇබෑර්තු | ජොබ් | වකුගඩු | කොමිස්
  `),
  sw: words(`
    nafasi za kazi | nafasi ya kazi | ajira | mshahara | pasipoti | passport | omba kazi | usaili |
    umepita | kamisheni | hiring
  `),
  am: words(`
    ደሞዝ | ደመወዝ | ቅጥር | ፓስፖርት | ቪዛ | ኮሚሽን | ተቀጣሪ | ሠራተኛ | ሰራተኛ | ኩላሊት | ኤጀንሲ
  `),
  ar: words(`
    وظيفة | وظائف | فرصة عمل | مطلوب | راتب | الراتب | رواتب | توظيف | تأشيرة | فيزا | جواز سفر |
    جواز | تذكرة | عمولة | الموارد البشرية | خبرتك | الشغل | مقعدين | عبانكوك | كلية | تبرع بكلية |
    دخل يومي | khedma | salaire
  `),
  pt: words(`
    vaga | vagas | contrata-se | contratamos | salário | emprego | trabalho no exterior | passagem |
    passaporte | renda extra | home office | comissão | currículo | sem experiência | hospedagem |
    tailândia | barriga de aluguel
  `),
  es: words(`
    vacante* | se busca | buscamos | empleo | trabajo en | sueldo | salario | pasaporte | pasaje |
    vuelo pagado | comisión | comisiones | sin experiencia | ingresos | teletrabajo | contratación |
    reclut* | tailandia | vientre de alquiler
  `),
  fr: words(`
    recrut* | emploi | poste à pourvoir | salaire | passeport* | billet | logé | nourri |
    sans expérience | commission | candidature | embauche | revenu | travail à domicile | agréé |
    j'ai peut-être un plan | un plan pour | karama
  `),
  ru: words(`
    вакансия | вакансии | требуются | требуется | набираем | набор | зарплата | зп | оклад |
    заработок | подработка | работа в | работа за | удаленка | удалёнка | загранпаспорт | авиабилет |
    оператор | закладчик | курьер | доход | таиланд | без опыта | ищем | резюме
  `),
  tr: words(`
    iş ilanı | eleman | personel | maaş | aranıyor | alınacak | alınacaktır | iş başvurusu |
    pasaport | uçak bileti | uzakdoğu | konaklama | ek gelir | evden çalış* | komisyon | başvuru |
    arkadaş alıyoruz | arkadaş daha alıyoruz | yurtdışı
  `),
  uz: words(`
    ishga | maosh | oylik | vakansiya | xodim | pasport | viza | chiptа | chipta | иш | ишга |
    ойлик | маош | ходим | daromad | komissiya
  `),
  kk: words(`
    жұмыс | жұмысқа | жалақы | айлық | оператор керек | керек | виза | билет | төлқұжат | табыс
  `),
  mn: words(`
    ажил | ажилд | цалин | ажилтан | виз | паспорт | орлого | ajil | ajild | tsalin | viz
  `),
};

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year' | 'unknown';

/** Words that say for how long an amount is paid: before it, and after it (with its slash or "per"). */
export const PERIODS: readonly {
  readonly period: Period;
  readonly before: string;
  readonly after: string;
}[] = [
  {
    period: 'hour',
    before: 'hourly|时薪|時薪|시급|時給|ชั่วโมงละ|ชม\\.?ละ|per jam|theo giờ',
    after:
      '(?:/ ?|per |an |a )(?:hours?|hrs?|h)(?![a-z])|/ ?jam|per jam|sejam|/ ?giờ|một giờ|/ ?h(?![a-z])|/ ?ชม|/ ?ชั่วโมง|ต่อชั่วโมง|/ ?小时|/ ?小時|每小时|一小时|/ ?时|/時|/ ?час|в час|por hora|/ ?hora|par heure|/ ?heure|प्रति घंटा|/ ?घंटा|ঘণ্টা|saatlik|saatte|/ ?saat|시간당|እ?በሰዓት',
  },
  {
    period: 'day',
    before:
      'daily|日薪|日入|日赚|日賺|日领|日结|日結|日給|日当|一天|每天|每日|天天|일급|일당|하루|วันละ|ວັນລະ|មួយថ្ងៃ|ថ្ងៃ|တစ်နေ့|တစ်ရက်|harian|sehari|gaji hari|mỗi ngày|ngày|arawan|kada araw|daily rate|रोज़?|प्रतिदिन|रोजाना|দৈনিক|প্রতিদিন|روزانہ|روز|يوميا|يومية|в день|за день|ежедневно|күніне|kuniga|günlük|günde|öдөрт|diária|por día|al día|par jour|kwa siku|በቀን|දවසට|දිනකට|நாளுக்கு|தினமும்|ஒரு நாளைக்கு|rozana|daily basis',
    after:
      '(?:/ ?|per |a |each |every )(?:days?|d)(?![a-z])|daily|/ ?hari|per hari|sehari|perhari|/ ?ngày|1 ngày|một ngày|mỗi ngày|/ngay|/วัน|ต่อวัน|/ ?ວັນ|ຕໍ່ມື້|/ມື້|/ថ្ងៃ|ក្នុងមួយថ្ងៃ|/ ?နေ့|/ ?ရက်|တစ်ရက်|တစ်နေ့|/天|一天|每天|/日|日|당일|/ ?일|per araw|kada araw|araw-araw|/ ?araw|प्रति दिन|प्रतिदिन|/ ?दिन|रोज|/ ?দিন|প্রতিদিন|روزانہ|يوميا|باليوم|в день|/ ?день|в сутки|за смену|/ ?смен\\p{L}*|/ ?күн|күніне|kuniga|/ ?kun|günlük|/ ?gün|өдөрт|/ ?dia|por dia|por día|al día|diarios?|par jour|/ ?jour|kwa siku|/ ?siku|በቀን|/ ?ቀን|per shift|/ ?shift|/நாள்|rozana|roz',
  },
  {
    period: 'week',
    before:
      'weekly|周薪|週薪|周结|每周|每週|주급|週給|สัปดาห์ละ|อาทิตย์ละ|mingguan|seminggu|mỗi tuần|linggu|saptahik|साप्ताहिक|সাপ্তাহিক|ہفتہ وار|в неделю|haftalık|semanal|por semana|par semaine|kwa wiki|በሳምንት|සතියකට|வாரம்',
    after:
      '(?:/ ?|per |a |each |every )(?:weeks?|wk|w)(?![a-z])|weekly|/ ?minggu|per minggu|seminggu|/ ?tuần|1 tuần|/ ?สัปดาห์|/ ?อาทิตย์|ต่อสัปดาห์|/ອາທິດ|/សប្តាហ៍|/周|/週|一周|每周|每週|/ ?주|per linggo|/ ?linggo|प्रति सप्ताह|/ ?हफ्ता|প্রতি সপ্তাহ|ہفتہ|أسبوعيا|اسبوعيا|في الأسبوع|в неделю|/ ?нед\\p{L}*|haftasiga|haftada|/ ?hafta|haftalık|por semana|/ ?semana|semanal(?:es)?|par semaine|/ ?semaine|kwa wiki|/ ?wiki|በሳምንት|/ ?week',
  },
  {
    period: 'month',
    before:
      'monthly|salary|salaries|basic salary|basic pay|basic|base salary|base pay|base|sahod|sweldo|wages?|pay|earnings|earning|earn|income|月薪|月入|月收|底薪|薪资|薪資|薪水|工资|工資|月给|月給|每月|一个月|一個月|保底|综合|월급|월 |급여|월수입|기본|기본급|เงินเดือน|เดือนละ|รายได้|ฐานเงินเดือน|ค่าแรง|ເງິນເດືອນ|ເດືອນລະ|ប្រាក់ខែ|ប្រាក់បៀវត្ស|လစာ|တစ်လ|လခ|gaji|gaji pokok|gapok|upah|sebulan|penghasilan|pendapatan|lương|lương cứng|lương cơ bản|thu nhập|luong|buwanang|kada buwan|वेतन|सैलरी|तनख्वाह|तलब|महीने|महीना|মাসিক|বেতন|মাসে|تنخواہ|ماہانہ|راتب|الراتب|راتبك|оклад|зарплата|зп|з/п|жалақы|айлық|айына|oylik|maosh|ойлик|oyiga|maaş|aylık|цалин|сард|salário|sueldo|salario|salaire|mshahara|kwa mwezi|ደሞዝ|ደመወዝ|በወር|වැටුප|පඩිය|මාසෙට|මාසිකව|சம்பளம்|மாதம்|மாசம்|salari|tankhwah|tankhah|stipend|ctc|mahine|masik|betan',
    after:
      '(?:/ ?|per |a |each |every )(?:months?|mths?|mo|mth|m)(?![a-z])|monthly|p\\.?m\\.?(?![a-z])|pm|/ ?bulan|/ ?bln|per bulan|sebulan|perbulan|bulanan|/ ?tháng|/ ?th(?![a-z])|1 tháng|một tháng|mỗi tháng|/ ?thang|/ ?เดือน|ต่อเดือน|/ດ|/ ?ເດືອນ|ຕໍ່ເດືອນ|/ ?ខែ|ក្នុងមួយខែ|/ ?လ(?!\\p{L})|တစ်လ|/ ?月|每月|一个月|一個月|一月|/ ?월|per buwan|kada buwan|/ ?buwan|a month|प्रति माह|प्रतिमाह|महीना|महीने|/ ?माह|/ ?महीना|मासिक|महिना|প্রতি মাস\\p{M}*|মাসে|/ ?মাস|ماہانہ|شهريا|بالشهر|في الشهر|/ ?شهر|в месяц|/ ?мес\\p{L}*|ежемесячно|айына|/ ?ай|oyiga|oyda|/ ?oy|aylık|ayda|/ ?ay|сард|por mês|/ ?mês|mensal|mensais|al mes|por mes|/ ?mes|mensuales|mensual|par mois|/ ?mois|mensuel|kwa mwezi|/ ?mwezi|በወር|/ ?ወር|මාසයකට|මසකට|மாதத்திற்கு|/ ?மாதம்|mahine|mahina|monthly',
  },
  {
    period: 'year',
    before:
      '年薪|年收|年入|年俸|연봉|연 |연간|年収|yearly|annual salary|annual|mỗi năm|một năm|setahun|per tahun|ปีละ|ต่อปี|सालाना|वार्षिक|سالانہ|বার্ষিক|বছরে|ஆண்டுக்கு|வருடத்திற்கு|в год|yıllık|yiliga|anual|por año|por ano|kwa mwaka|በዓመት',
    after:
      '(?:/ ?|per |a |each )(?:years?|yr|annum)(?![a-z])|p\\.?a\\.?(?![a-z])|lpa|yearly|annually|/年|一年|/ ?năm|mỗi năm|một năm|/ ?tahun|per tahun|setahun|/ ?ปี|ต่อปี|/ ?년|연봉|सालाना|سالانہ|ஆண்டுக்கு|/ ?год|в год|brutos? anuales|por ano|al año|par an|yıllık',
  },
];

/** How many of a period make a month: least and most. Days and hours of such work vary, so the span is wide. */
export const PER_MONTH: Readonly<Record<Exclude<Period, 'unknown'>, readonly [number, number]>> = {
  hour: [160, 312],
  day: [22, 30],
  week: [4, 4.35],
  month: [1, 1],
  year: [1 / 13, 1 / 12],
};

// Long because: a table, each figure with where and when it was read.
/** Kinds of work that a figure is about, after the sections of national statistics; `any`: all work. */
export const KINDS_OF_WORK = [
  'any',
  'information',
  'finance',
  'trade',
  'hospitality',
  'manufacturing',
  'construction',
] as const;
export type KindOfWork = (typeof KINDS_OF_WORK)[number];

/** What is ordinarily paid in a country, as one source says it. */
export interface OrdinaryPay {
  /** ISO 3166. */
  readonly country: string;
  readonly work: KindOfWork;
  /** The least that the law allows, or what a statistical office counted. */
  readonly measure: 'minimum' | 'average' | 'median';
  /** ISO 4217. */
  readonly currency: string;
  readonly period: 'hour' | 'day' | 'month' | 'year';
  /** Of the regions or groups that the source tells apart the lowest and the highest; one number where it has one. */
  readonly least: number;
  readonly most: number;
  /** The highest figure in US dollars, only where the source itself says it so. */
  readonly usd?: number;
  readonly year: number;
  /** Who set or counted it, and where that was read. */
  readonly publisher: string;
  readonly url: string;
  /** Date of the page, as printed; empty where it has none. */
  readonly date: string;
}

const row = (
  where: `${string} ${KindOfWork} ${OrdinaryPay['measure']}`,
  amount: `${string} ${OrdinaryPay['period']}`,
  figures: Pick<OrdinaryPay, 'least' | 'most' | 'usd' | 'year'>,
  read: Pick<OrdinaryPay, 'publisher' | 'url' | 'date'>,
): OrdinaryPay => {
  const [country = '', work, measure] = where.split(' ') as [string, KindOfWork, OrdinaryPay['measure']];
  const [currency = '', period] = amount.split(' ') as [string, OrdinaryPay['period']];
  return { country, work, measure, currency, period, ...figures, ...read };
};
const same = (figure: number): { least: number; most: number } => ({ least: figure, most: figure });

const BPS = {
  publisher: 'Badan Pusat Statistik, Sakernas February 2025',
  url: 'https://ekonomi.bisnis-cdn.com/read/20250505/12/1874516/rata-rata-upah-buruh-naik-jadi-rp309-juta-per-februari-2025',
  date: '2025-05-05',
} as const;
const UZ_STAT = {
  publisher: 'National Statistics Committee of Uzbekistan',
  url: 'https://vzglyad.uz/2026/01/27/nazvany-samye-pribylnye-professii-2025-goda',
  date: '2026-01-27',
} as const;
const HK_CSD = {
  publisher: 'Census and Statistics Department, answer in the Legislative Council',
  url: 'https://www.chinadailyasia.com/article/622160',
  date: '',
} as const;
const VN_GSO = {
  publisher: 'General Statistics Office of Viet Nam, third quarter 2024',
  url: 'https://www.thestar.com.my/news/world/2024/10/10/vietnamese-employees039-average-monthly-income-reaches-306-usd-in-q3',
  date: '2024-10-10',
} as const;
const CN_NBS = {
  publisher: 'National Bureau of Statistics of China',
  url: 'https://www.china-news-online.com/lang/Canada/483523.html',
  date: '',
} as const;
const KZ_STAT = {
  publisher: 'Bureau of National Statistics of Kazakhstan, second quarter 2025',
  url: 'https://stat.gov.kz/en/industries/labor-and-income/stat-wags/publications/411772/',
  date: '',
} as const;

/**
 * Ordinary pay, read in 2026-11. A country that is not here has no figure that was read: nothing is compared there.
 * Most are the highest minimum of the country's regions, since that is what statutes say and newspapers repeat.
 */
export const ORDINARY_PAY: readonly OrdinaryPay[] = [
  row(
    'KH manufacturing minimum',
    'USD month',
    { ...same(208), usd: 208, year: 2025 },
    {
      publisher: 'National Council on Minimum Wage (garment, footwear, travel goods)',
      url: 'https://phnompenhpost.com/national/factory-workers-set-to-receive-4-raise-for-2025',
      date: '2024-09-19',
    },
  ),
  row(
    'LA any minimum',
    'LAK month',
    { ...same(2_500_000), usd: 114, year: 2024 },
    {
      publisher: 'Ministry of Labour and Social Welfare of Laos',
      url: 'https://laotiantimes.com/2024/10/02/lao-government-increases-minimum-wage-to-combat-rising-living-costs/',
      date: '2024-10-02',
    },
  ),
  row(
    'MM any minimum',
    'MMK day',
    { ...same(7_800), usd: 3.72, year: 2025 },
    {
      publisher: 'National Committee for Setting the Minimum Wage, Notification 1/2025',
      url: 'https://www.mondaq.com/employee-rights-labour-relations/1692360/myanmar-sets-new-minimum-wage',
      date: '2025-10-16',
    },
  ),
  row(
    'TH any minimum',
    'THB day',
    { least: 337, most: 400, usd: 12.32, year: 2025 },
    {
      publisher: 'National Wage Committee of Thailand',
      url: 'https://thailand-construction.com/?p=35024',
      date: '2025-06-18',
    },
  ),
  row(
    'VN any minimum',
    'VND month',
    { least: 3_700_000, most: 5_310_000, year: 2026 },
    {
      publisher: 'Government of Viet Nam, Decree 293/2025',
      url: 'https://news.laodong.vn/thoi-su/chinh-thuc-tang-luong-toi-thieu-vung-tu-112026-1606919.ldo',
      date: '2025-11-10',
    },
  ),
  row(
    'VN any average',
    'VND month',
    { least: 7_200_000, most: 10_100_000, year: 2025 },
    {
      publisher: 'Statistics Office of Viet Nam, third quarter 2025 (countryside, towns)',
      url: 'https://news.laodong.vn/kinh-doanh/cuc-thong-ke-thong-tin-ve-thu-nhap-cua-nguoi-lao-dong-viet-nam-1587239.ldo',
      date: '',
    },
  ),
  row('VN finance average', 'VND month', { ...same(12_700_000), usd: 512, year: 2024 }, VN_GSO),
  row(
    'ID any minimum',
    'IDR month',
    { least: 2_169_348, most: 5_396_760, year: 2025 },
    {
      publisher: 'Ministry of Manpower of Indonesia, Regulation 16/2024 (provinces)',
      url: 'https://teropongbisnis.id/amp/90212/ump-2025-resmi-naik-65-berikut-daftar-lengkapnya-di-seluruh-indonesia',
      date: '',
    },
  ),
  row('ID any average', 'IDR month', { ...same(3_090_000), year: 2025 }, BPS),
  row('ID information average', 'IDR month', { ...same(4_130_000), year: 2025 }, BPS),
  row('ID finance average', 'IDR month', { ...same(4_880_000), year: 2025 }, BPS),
  row('ID trade average', 'IDR month', { ...same(2_670_000), year: 2025 }, BPS),
  row('ID hospitality average', 'IDR month', { ...same(2_420_000), year: 2025 }, BPS),
  row(
    'MY any minimum',
    'MYR month',
    { ...same(1_700), year: 2025 },
    {
      publisher: 'Ministry of Human Resources of Malaysia, Minimum Wage Order',
      url: 'https://www.thestar.com.my/news/nation/2025/07/22/rm1700-minimum-wage-to-come-into-force-from-aug-1',
      date: '2025-07-22',
    },
  ),
  row(
    'MY any median',
    'MYR month',
    { least: 1_800, most: 4_064, year: 2025 },
    {
      publisher: 'Department of Statistics Malaysia, formal sector, September 2025 (states)',
      url: 'https://www.dosm.gov.my/portal-main/release-content/employee-wages-statistics-formal-sector-q325',
      date: '',
    },
  ),
  row(
    'PH any minimum',
    'PHP day',
    { least: 658, most: 695, year: 2025 },
    {
      publisher: 'Regional Tripartite Wages and Productivity Board, Wage Order NCR-26 (Metro Manila)',
      url: 'https://www.sunstar.com.ph/manila/wage-board-approves-p50-wage-increase-in-ncr',
      date: '',
    },
  ),
  row(
    'PH any average',
    'PHP month',
    { ...same(18_423), year: 2022 },
    {
      publisher: 'Philippine Statistics Authority, 2022 Occupational Wages Survey',
      url: 'https://may-kuryente.info/?p=9262',
      date: '',
    },
  ),
  row('CN any average', 'CNY year', { least: 69_476, most: 124_110, year: 2024 }, CN_NBS),
  row(
    'TW any minimum',
    'TWD month',
    { ...same(29_500), year: 2026 },
    {
      publisher: 'Ministry of Labor, Taiwan',
      url: 'https://tw.news.yahoo.com/115%E5%B9%B4%E8%B5%B7%E8%AA%BF%E5%8D%87%E6%9C%80%E4%BD%8E%E5%B7%A5%E8%B3%87-%E6%99%82%E8%96%AA%E8%87%B3%E5%B0%91196%E5%85%83-122943186.html',
      date: '2025-11-14',
    },
  ),
  row('HK any median', 'HKD month', { ...same(22_300), year: 2025 }, HK_CSD),
  row('HK finance median', 'HKD month', { ...same(40_000), year: 2025 }, HK_CSD),
  row('HK manufacturing median', 'HKD month', { ...same(22_500), year: 2025 }, HK_CSD),
  row('HK construction median', 'HKD month', { ...same(23_000), year: 2025 }, HK_CSD),
  row(
    'JP any minimum',
    'JPY hour',
    { least: 1_023, most: 1_226, year: 2025 },
    {
      publisher: 'Ministry of Health, Labour and Welfare of Japan (prefectures)',
      url: 'https://www.nippon.com/en/news/yjj2025090401011/minimum-wages-to-top-1-000-yen-across-japan.html',
      date: '2025-09-04',
    },
  ),
  row(
    'KR any minimum',
    'KRW month',
    { ...same(2_156_880), usd: 1_557, year: 2026 },
    {
      publisher: 'Ministry of Employment and Labor of Korea (209 hours)',
      url: 'http://world.kbs.co.kr/service/news_view.htm?lang=g&Seq_Code=104779',
      date: '',
    },
  ),
  row(
    'IN any average',
    'INR month',
    { ...same(21_103), year: 2024 },
    {
      publisher: 'National Statistics Office of India, Periodic Labour Force Survey (regular salaried)',
      url: 'https://www.republicworld.com/amp/business/average-income-of-indian-workers-surged-by-rs-4565-over-the-past-seven-years-survey',
      date: '2025-10-07',
    },
  ),
  row(
    'NP any minimum',
    'NPR month',
    { ...same(19_550), year: 2025 },
    {
      publisher: 'Ministry of Labour, Employment and Social Security of Nepal',
      url: 'https://radionepalonline.com/en/2025/07/18/413207.html',
      date: '2025-07-18',
    },
  ),
  row(
    'BD manufacturing minimum',
    'BDT month',
    { ...same(12_500), usd: 114, year: 2023 },
    {
      publisher: 'Government of Bangladesh (garment workers)',
      url: 'https://www.ecotextile.com/2023110731377/social-compliance-csr-news/pay-rise-for-bangladesh-garment-workers.html',
      date: '2023-11-07',
    },
  ),
  row(
    'LK any minimum',
    'LKR month',
    { ...same(30_000), year: 2026 },
    {
      publisher: 'Commissioner General of Labour of Sri Lanka, Act 11 of 2025',
      url: 'https://www.onlanka.com/news/sri-lanka-raises-private-sector-minimum-wage-to-rs-30000.html',
      date: '2026-01-20',
    },
  ),
  row(
    'PK any minimum',
    'PKR month',
    { ...same(40_000), year: 2025 },
    {
      publisher: 'Labour and Human Resource Department, Punjab',
      url: 'https://www.brecorder.com/news/40382017/punjab-increases-minimum-wage-to-rs40000',
      date: '2025-09-10',
    },
  ),
  row(
    'KE any minimum',
    'KES month',
    { ...same(16_113.75), year: 2024 },
    {
      publisher: 'Ministry of Labour of Kenya, wage order (general labourer in a city)',
      url: 'https://www.tuko.co.ke/business-economy/569398-nairobi-househelps-security-guards-earn-ksh-16k-minimum-wage-effect-november/',
      date: '2024-11-18',
    },
  ),
  row(
    'ZA any minimum',
    'ZAR hour',
    { ...same(28.79), year: 2025 },
    {
      publisher: 'Department of Employment and Labour of South Africa',
      url: 'https://www.dailyvoice.co.za/news/new-minimum-wage-in-c20edec3-2cd3-4df1-948d-8c0da2933c23',
      date: '',
    },
  ),
  row(
    'BR any minimum',
    'BRL month',
    { ...same(1_621), year: 2026 },
    {
      publisher: 'Government of Brazil, Decree 12.797',
      url: 'https://opopular.com.br/economia/decreto-de-lula-fixa-salario-minimo-em-r-1-621-em-2026-1.3353652',
      date: '2025-12-24',
    },
  ),
  row(
    'RU any average',
    'RUB month',
    { ...same(100_023), year: 2025 },
    {
      publisher: 'Rosstat, second quarter 2025',
      url: 'https://www.vedomosti.ru/society/news/2025/09/15/1139260-rossii-voznik',
      date: '2025-09-15',
    },
  ),
  row('KZ any average', 'KZT month', { ...same(448_620), year: 2025 }, KZ_STAT),
  row('KZ any median', 'KZT month', { ...same(316_152), year: 2025 }, KZ_STAT),
  row('UZ any average', 'UZS month', { ...same(6_300_000), year: 2025 }, UZ_STAT),
  row('UZ information average', 'UZS month', { ...same(15_200_000), year: 2025 }, UZ_STAT),
  row('UZ finance average', 'UZS month', { ...same(17_500_000), year: 2025 }, UZ_STAT),
  row('UZ trade average', 'UZS month', { ...same(6_900_000), year: 2025 }, UZ_STAT),
  row('UZ construction average', 'UZS month', { ...same(6_500_000), year: 2025 }, UZ_STAT),
  row('UZ hospitality average', 'UZS month', { ...same(5_000_000), year: 2025 }, UZ_STAT),
];

/** Written for the tests, contacts fictional: what a runtime must judge alike. */
export const TEXTS: readonly string[] = [
  'Chat staff wanted in Poipet, 12 hours a day, passport kept by us. Telegram @desk_hr00',
  'URGENT! No experience needed, $1,500 a month, free ticket, visa and food. Fly this week.',
  'The embassy warns of offers like "typing job, all paid, passport photo first". Do not go.',
  'Mama Atieno is looking for two cooks for her hotel in Kisumu, start on Monday.',
  'Pay 500 for the training first, then you earn 200 a day by liking videos.',
  'We won 2:1 yesterday, what a game!',
  '直招柬埔寨客服，包机票包吃住，月薪两万起，护照公司保管。',
  'รับสมัครแอดมินตอบแชท รายได้สูง ทำงานต่างประเทศ มีที่พักฟรี',
  'Tuyển nhân viên chat, lương 25 triệu, bao ăn ở, bay ngay trong tuần.',
  'Dicari admin untuk perusahaan di luar negeri, gaji 12 juta, tiket ditanggung.',
];

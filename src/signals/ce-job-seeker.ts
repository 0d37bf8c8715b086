import { lines } from './lines.ts';
import type { Signal } from './signal.ts';

export const ceJobSeeker: Signal = {
  id: 'CE_JOB_SEEKER',
  group: 'counter',
  weight: 0,
  kind: 'words',
  soft: false,
  standalone: false,
  hidden: true,
  definition: 'The writer looks for work: what stands in the text is wished for, not offered.',
  notThis: ['A recruiter who answers such a post'],
  sources: ['ILO-2009'],
  words: {
    en: {
      patterns: lines`
        (looking for|seeking|searching for|need|want|in need of) (a |any |some |an )?(job|work|employment|opportunity|vacancy|opening) (as|in|for|please|pls|any|around|near|urgently|asap|po|here)?
        (i am|i'm|am) (a )?(fresh )?(graduate|# years old|unemployed|jobless|available for)
        (anyone|anybody|who is) hiring
      `,
      never: lines`
        are you looking for a job
        looking for a job?
        not find job
        posted looking for a job
        you looking for a job
        you are looking for a job
      `,
      match: lines`
        I am ⟦looking for a job as⟧ encoder
        ⟦Anyone hiring⟧ near me?
      `,
      twins: lines`
        We hire two cooks.
        Hiring drivers today.
      `,
    },
    zh: {
      patterns: lines`
        (本人|求职|找工作|求工作|想找(个|一份|份|点|短期|兼职) ?(.. )?工作|想找.. 的活|求介绍工作|找.. 正职|求收留)
      `,
      never: lines`
        你在找工作
        說在找工作
        说在找工作
        找工作的看
        日本人
        裸辞在找工作
        也在找工作
        求职平台
        求职网
        求职的朋友
        求职者请
      `,
      match: lines`
        ⟦本人⟧女,28岁
        ⟦求职⟧:会计
      `,
      twins: lines`
        招会计
        店员两名
      `,
    },
    vi: {
      patterns: lines`
        (em|mình|tôi|cháu|e) .. (cần tìm việc|đang tìm việc|xin việc|kiếm việc|muốn tìm việc|cần việc|tìm việc làm|cần kiếm)
      `,
      never: lines`
        thấy em đang tìm việc
        thấy bạn đang tìm việc
      `,
      match: lines`
        ⟦Em cần tìm việc⟧ bán thời gian
        ⟦mình cần kiếm⟧ việc ca tối
      `,
      twins: lines`
        Tuyển nhân viên bán hàng
        Quán cần phụ bếp
      `,
    },
    th: {
      patterns: lines`
        (หางานทำ|หางานครับ|หางานค่ะ|กำลังหางาน|อยากได้งาน|ฝากตัว|ใครรับคน)
      `,
      never: lines`
        กลุ่มหางาน
        คนหางาน
        คุณกำลังหางาน
        ยังอยากได้งาน
        ได้ไลน์มาจากกลุ่มหางาน
      `,
      match: lines`
        ⟦กำลังหางาน⟧แถวบางนา
        ⟦หางานทำ⟧ค่ะ
      `,
      twins: lines`
        รับพนักงานเสิร์ฟ
        ร้านรับคนเพิ่ม
      `,
    },
    id: {
      patterns: lines`
        (saya|aku|gue|lulusan) .. (cari kerja|butuh kerja|nyari kerja|mau kerja|lagi cari kerja|nyari loker|mencari pekerjaan)
        (l u l u s a n|lulusan smk|lulusan sma) .. (nganggur|cari|mau kerja)
        (ada|info) (loker|lowongan|lowker) (ga|gak|kah|dong|buat|ngga)
        siap (ditempatkan|di tempatkan|kerja di mana|kerja dimana)
        (cari|butuh|nyari) kerja(an)? (apa aja|apa saja|apapun|serabutan)
      `,
      match: lines`
        ⟦Saya cari kerja⟧ daerah Bekasi
        ⟦Info loker dong⟧ kak
      `,
      twins: lines`
        Dicari penjaga toko
        Lowongan kasir
      `,
    },
    ms: {
      patterns: lines`
        (saya|aku|sy) .. (cari kerja|mencari kerja|nak kerja)
      `,
      match: lines`
        ⟦Saya cari kerja⟧ part time
        ⟦Aku nak kerja⟧ area Ipoh
      `,
      twins: lines`
        Kerja kosong di kedai
        Cari pembantu kedai
      `,
    },
    tl: {
      patterns: lines`
        (naghahanap|nghahanap|hanap) (po )?(ako )?(ng )?(work|trabaho|mapapasukan)
        (baka may|may) (hiring|trabaho|work|alam) .. (dyan|jan|diyan|kayo)
      `,
      never: lines`
        naghahanap ka
        hanap ka pa ba
      `,
      match: lines`
        ⟦Naghahanap po ako ng work⟧
        ⟦Baka may hiring dyan⟧
      `,
      twins: lines`
        Hiring po kami ng kusinero
        Bukas ang tindahan
      `,
    },
    my: {
      patterns: lines`
        (အလုပ်ရှာနေ|အလုပ်လိုချင်|အလုပ်လျှောက်ချင်)
      `,
      never: lines`
        အလုပ်ရှာနေတဲ့သူ
        အလုပ်ရှာနေလား
        အလုပ်ရှာနေတဲ့
      `,
      match: lines`
        ⟦အလုပ်ရှာနေ⟧ပါတယ်
        ⟦အလုပ်လိုချင်⟧လို့ပါ
      `,
      twins: lines`
        ဝန်ထမ်းခေါ်
        ဆိုင်ပိတ်
      `,
    },
    ko: {
      patterns: lines`
        (일자리|직장|알바|일)(를|을)? (구하는 중|구하고 있|찾고 있|찾는 중|알아보는 중|찾습니다|구직)
        (구직 ?중|구직합니다|구직중|취준생|써 주실|일하고 싶|채용해 주)*
      `,
      never: lines`
        찾고 있나요
      `,
      match: lines`
        근처에서 ⟦구직중입니다⟧
        성실하게 ⟦일하고 싶습니다⟧
      `,
      twins: lines`
        직원 두 명 구합니다
        점심 메뉴
      `,
    },
    ja: {
      patterns: lines`
        (求職中|仕事を探して|仕事探して|バイト探して|働きたいです|雇ってくれ|雇ってもらえ|転職活動中|働き口)
      `,
      never: lines`
        仕事を探している方
        仕事探している方
        仕事を探してる方
        仕事を探してる人
        仕事を探している人
      `,
      match: lines`
        横浜で⟦仕事を探して⟧います
        ⟦求職中⟧の28歳です
      `,
      twins: lines`
        スタッフ募集中
        仕事を探している方へ
      `,
    },
    km: {
      patterns: lines`
        (ខ្ញុំរកការងារ|ខ្ញុំចង់បានការងារ|ចង់រកការងារធ្វើ|ត្រូវការការងារធ្វើ|រកការងារធ្វើបណ្ដោះ)
      `,
      match: lines`
        ⟦ខ្ញុំរកការងារ⟧ធ្វើនៅភ្នំពេញ
        ⟦ចង់រកការងារធ្វើ⟧ពេលល្ងាច
      `,
      twins: lines`
        ហាងត្រូវការបុគ្គលិក
        ញ៉ាំបាយ
      `,
    },
    lo: {
      patterns: lines`
        (ຂ້ອຍຊອກວຽກ|ຢາກຊອກວຽກ|ກຳລັງຊອກວຽກ|ຊອກວຽກເຮັດ|ຢາກໄດ້ວຽກເຮັດ)
      `,
      match: lines`
        ⟦ກຳລັງຊອກວຽກ⟧ຢູ່ວຽງຈັນ
        ⟦ຢາກໄດ້ວຽກເຮັດ⟧
      `,
      twins: lines`
        ຮ້ານຮັບພະນັກງານ
        ກິນເຂົ້າ
      `,
    },
  },
};

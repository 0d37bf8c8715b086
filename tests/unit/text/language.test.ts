import * as fc from '../../property.ts';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/text/language.ts';
import { languageOf } from '../../../src/text/languages.ts';

describe('detectLanguage', () => {
  it.each([
    ['th', 'รับสมัครแอดมินตอบแชท เงินเดือนดี admin chat support'],
    ['lo', 'ຮັບສະໝັກພະນັກງານ'],
    ['km', 'ជ្រើសរើសបុគ្គលិក'],
    ['my', 'ဝန်ထမ်းခေါ်ယူနေပါသည်'],
    ['ko', '상담원 모집합니다'],
    ['ja', '海外で働くスタッフを募集しています'],
    ['bn', 'কম্পিউটার অপারেটর নিয়োগ'],
    ['ta', 'வேலைக்கு ஆட்கள் தேவை'],
    ['si', 'රැකියා අවස්ථා'],
    ['am', 'ሥራ ፈላጊዎች ይመዝገቡ'],
    ['hi', 'हमें टेलीकॉलर की ज़रूरत है और वेतन अच्छा है'],
    ['ne', 'हामीलाई कामदार चाहियो, तलब राम्रो छ'],
    ['ar', 'مطلوب موظفين للعمل في الخارج براتب عالي'],
    ['ur', 'کال سینٹر کے لیے لڑکے چاہئیں، تنخواہ اچھی ہے'],
    ['fa', 'کار در خارج از کشور برای شما است و حقوق خوب را می‌دهند'],
    ['ru', 'Требуется оператор, работа за границей и хорошая зарплата'],
    ['kk', 'Шетелде жұмыс бар, жалақы жоғары, әр айға төленеді'],
    ['mn', 'Гадаадад ажил байна, цалин өндөр, бид авна'],
    ['zh-Hans', '境外高薪招聘客服,包吃住,报销机票'],
    ['zh-Hant', '海外高薪徵客服,包吃住,機票報銷,歡迎負債者'],
    ['en', 'We are looking for customer service staff to work in our office abroad'],
    ['vi', 'Tuyển nhân viên chăm sóc khách hàng làm việc tại nước ngoài, lương cao'],
    ['id', 'Dibutuhkan admin untuk kerja di luar negeri, gaji besar dan tiket ditanggung'],
    [
      'ms',
      'Kami mencari pekerja untuk bekerja di luar negara, gaji lumayan dan tempat tinggal disediakan awak',
    ],
    ['tl', 'Naghahanap kami ng mga tao na gustong magtrabaho sa ibang bansa, malaki ang sahod'],
    ['sw', 'Tunatafuta wafanyakazi wa kufanya kazi nje ya nchi, mshahara mzuri kwa mwezi'],
    ['pt', 'Estamos contratando pessoas para trabalhar no exterior com salário alto e passagem paga'],
    ['es', 'Buscamos personas para trabajar en el extranjero con buen sueldo y pasaje pagado'],
    ['fr', 'Nous recrutons des personnes pour travailler à l’étranger avec un bon salaire'],
    ['tr', 'Yurtdışında çalışacak personel aranıyor, maaş yüksek ve uçak bileti bizden'],
    ['uz', "Chet elda ishlash uchun xodimlar kerak, oylik maosh yaxshi bo'ladi"],
    ['hi-Latn', 'Bhai humko data entry ke liye ladke chahiye, salary acchi hai aur khana free milega'],
    ['und', '🔥🔥 12345 !!!'],
    ['und', ''],
  ])('%s: %s', (expected, text) => {
    expect(detectLanguage(text).lang).toBe(expected);
  });

  it('does not take a Chinese slogan with one の for Japanese', () => {
    expect(detectLanguage('最美の时光,我们一起来学习这个课程').lang).toBe('zh-Hans');
  });

  it('follows the page only where the script bears it out and the text is silent', () => {
    expect(detectLanguage('ok dm', 'vi').lang).toBe('vi');
    expect(detectLanguage('รับสมัครงาน', 'vi').lang).toBe('th');
    expect(detectLanguage('We are looking for customer service staff to work in our office', 'vi').lang).toBe(
      'en',
    );
    expect(detectLanguage('招聘', 'zh-TW').lang).toBe('zh-Hant');
    expect(detectLanguage('ok dm', 'th').lang).not.toBe('th');
  });

  it('answers a tag of the table for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string()), (text, hint) => {
        expect(languageOf(detectLanguage(text, hint).lang)).not.toBeNull();
      }),
    );
  });
});

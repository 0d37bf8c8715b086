import type { CountryWords } from './country-words.ts';

/** Every phrase of a first word and a second one: "tiếng Thái", "người Thái". */
const joined = (firsts: string, seconds: string): string =>
  firsts
    .split('|')
    .flatMap((first) => seconds.split('|').map((second) => `${first.trim()} ${second.trim()}`))
    .join(' | ');

const LONG = `Campuchia | Cambodia | Lào | Myanmar | Miến Điện | Thái Lan | Việt Nam | Philippines | Philippin | Malaysia |
  Mã Lai | Indonesia | Indo | Singapore | Brunei | Trung Quốc | Đài Loan | Hồng Kông | Hong Kong | Hongkong | Macao |
  Macau | Ma Cao | Nhật Bản | Hàn Quốc | Triều Tiên | Mông Cổ | Ấn Độ | Bangladesh | Pakistan | Nepal | Sri Lanka | UAE |
  Ả Rập | Qatar | Kuwait | Oman | Ai Cập | Kenya | Uganda | Ethiopia | Nam Phi | Nigeria | Ukraina | Thổ Nhĩ Kỳ |
  Hy Lạp | Tây Ban Nha | Bồ Đào Nha | Hà Lan | Ba Lan | Thụy Sĩ | Na Uy | Đan Mạch | Phần Lan | Canada | Úc | New Zealand`;
// Everyday words when they stand alone ("hàn" to weld, "pháp" law), clear after "tiếng" or "nước".
const SHORT = 'Việt | Thái | Nhật | Hàn | Nga | Pháp | Đức | Mỹ | Khmer | Miến';
const BARE = `campuchia | myanmar | mien dien | thai lan | viet nam | philippin | malaysia | indonesia | singapore |
  trung quoc | dai loan | hong kong | nhat ban | han quoc | na uy | ha lan | ba lan`;

export const vi: CountryWords = {
  cldr: 'vi',
  words: `${joined('tiếng | người | nước | đi | sang | qua | bên', `${LONG} | ${SHORT}`)} |
    ${joined('tiếng', 'Anh | Trung | Hoa | Đài | phổ thông | Quan Thoại | Quảng | Tàu | bản địa')} |
    ${joined('tieng', `${BARE} | anh | trung | hoa | viet | thai | nhat | han | lao | nga | phap | duc | khmer`)} |
    ${joined('nguoi | nuoc', `${BARE} | viet | thai | nhat | han | lao | phap | hoa | khmer`)} |
    ${joined('sang | qua | ben', `${BARE} | uc`)} | nuoc my | sang my | qua my | nguoi my | xkld nhat | xkld han |
    người Hoa | Cam pu chia | Cam-pu-chia | Cămpuchia | Cao Miên | đi Ấn | sang Ấn | bên Ấn | người Ấn | Đài tệ | đi Cam | sang Cam | bên Cam | qua Cam | ben Cam |
    đi Sing | sang Sing | bên Sing | đi Đài | sang Đài | Miến Điện | Mianma | Phi-líp-pin | Philippin | Philipin | Phi Luật Tân |
    Mã Lai | Ma-lai-xi-a | Malai | In-đô-nê-xi-a | Inđônêxia | Hồng Kong | Hongkong | Ma Cao | Trung Hoa |
    Nam Hàn | Bắc Hàn | Nam Triều Tiên | Anh Quốc | Mỹ quốc | Liên bang Nga | Ả Rập | Ả-rập | Ả Rập Saudi |
    Ả Rập Xê Út | Ả-rập Xê-út | Thổ Nhĩ Kì | Hoa Kì | Thuỵ Sĩ | Thuỵ Điển | Ý Đại Lợi | Australia | Hoa ngữ | Anh ngữ | Hàn ngữ |
    Nhật ngữ | Pháp ngữ | Anh văn | Hoa kiều | Việt kiều | Việt Kiều | châu Âu | châu Á | châu Phi | Trung Đông |
    Đông Nam Á | Đông Âu | Bắc Âu | Tây Âu | chau au | chau phi | dong nam a |
    campuchia | cam pu chia | thai lan | trung quoc | dai loan | nhat ban | han quoc | mien dien | na uy | tho nhi ky | hoa ky`,
  // Names of people and everyday words in small letters: "anh" you, "nhật" day, "nước áo" a colour, "an do" eating.
  cased: `Việt | Trung | Thái | Nhật | Hàn | Lào | Nga | Pháp | Đức | Mỹ | Bỉ | Séc | Síp | Ba Lan | An Do | Mong Co |
    người Anh | nước Anh | người Trung | người Ý | nước Ý | tiếng Ý | nước Áo | người Áo | người Tàu`,
  // "áo" is clothes, with a capital at the start of each line of a shop's post.
  dropped: 'Áo',
  never: `Đài Trung | Vân Trung | trung tâm | trung bình | trung gian | trung thực | trung học | trung cấp | trung thu |
    trung niên | trung ương | trung thành | trung úy | trung tá | trung đội | trung chuyển | trung hạn |
    trung lập | trung dung | trung tu | trung du | trung đoàn | trung sĩ | trung bộ | trung tam | trung binh |
    trung cap | miền trung | tập trung | trẻ trung | tầm trung | quang trung | Trung Nguyên | Trung Chánh |
    Trung Hòa | Trung Hoà | Trung Kính | Trung Lương | Trung Sơn | Trung Mỹ Tây | Trung Văn | Trung Tự |
    lao động | lao dong | lao cong | lao công | lao vụ | lao phổi | lao lý | Lào Cai | lao cai | Lao Cai |
    thuốc lào | thai sản | thai san | mang thai | thai kỳ | thai ky | thai nhi | thai nguyen | thai binh |
    Thái Nguyên | Thái Bình | Thái độ | Thái Sơn | Thái Hà | Thái Thịnh | Hồng Thái | trạng thái | Trạng Thái |
    sinh thái | chủ nhật | chu nhat | sinh nhật | cập nhật | Nhật ký | nhật trình | Nhật Tân | thợ hàn | máy hàn |
    mỏ hàn | que hàn | mối hàn | Hàn xì | hàn tig | hàn mig | hàn điện | hàn cắt | hàn the | Hàn Thuyên |
    hàn hồ quang | hàn kết cấu | đi hàn xì | pháp luật | pháp lý | pháp lí | hợp pháp | giải pháp | phương pháp |
    biện pháp | pháp nhân | pháp chế | pháp y | tư pháp | hành pháp | hiến pháp | ngữ pháp | cú pháp | thủ pháp |
    Pháp Vân | phi pháp | đạo đức | Đức Hòa | Đức Hoà | Đức Cơ | Đức Phổ | Đức Thọ | Lao Bảo | Lao Bao | Thái Tổ |
    Thái Thụy | Thái Hòa | Sông Hàn | Đức Trọng | Đức Huệ | Thủ Đức | Hoài Đức | Châu Đức | mỹ phẩm | thẩm mỹ |
    mỹ thuật | mỹ nghệ | Mỹ Đình | Mỹ Tho | Phú Mỹ | Mỹ Phước | Mỹ Xuân | Mỹ Hào | Tân Mỹ | Mỹ Hưng |
    Phú Mỹ Hưng | Việt Trì | Việt Yên | Đại Việt | Bắc Việt | Việt Hùng | Nga Sơn`,
  examples: [
    ['Tuyển người sang Campuchia làm, biết tiếng Trung', 'Tuyển người [country] làm, biết [country]'],
    ['Lao động phổ thông, chủ nhật nghỉ, anh em ib', 'Lao động phổ thông, chủ nhật nghỉ, anh em ib'],
    ['don hang nhat ban, biet tieng anh', 'don hang [country], biet [country]'],
    ['Visa Mỹ, Úc, Hàn. Thợ hàn, mỹ phẩm', 'Visa [country], [country], [country]. Thợ hàn, mỹ phẩm'],
  ],
};

import type { Translation } from '../../message.ts';
import type { ui as english } from '../en/ui.ts';

/** Vietnamese words of the badge, popup, welcome and options pages. */
export const ui = {
  'app.name': 'Lurelight',

  'level.strong': 'Dấu hiệu rõ',
  'level.some': 'Một vài dấu hiệu',
  'level.unsure': 'Chưa kiểm tra được',
  'level.none': 'Không thấy các dấu hiệu này',

  'class.lure': 'Dấu hiệu thường thấy khi tuyển người vào khu lừa đảo',
  'class.job_scam': 'Dấu hiệu thường thấy trong lừa đảo việc làm: đóng phí, đặt cọc, làm nhiệm vụ',
  'class.person_trade': 'Dấu hiệu thường thấy khi có người bị mua bán hoặc bị giao cho người khác',

  'unsure.language': 'Chúng tôi chưa thử nghiệm ngôn ngữ này.',
  'unsure.model-loading': 'Mô hình ngôn ngữ đang tải. Hãy thử lại sau giây lát.',
  'unsure.model-failed': 'Mô hình ngôn ngữ không khởi động được.',
  'unsure.unreadable': 'Không có đoạn chữ nào đọc được.',
  'unsure.failed': 'Có lỗi trong khi kiểm tra.',

  'reason.unknown': 'Điều thường thấy trong những lời mời như vậy',
  'reason.model': 'Cách viết giống những lời mời như vậy',
  'reason.quote': 'Lời trong bài đăng',

  'note.not-proof': 'Đây không phải là bằng chứng. Lời mời làm việc thật cũng có thể có dấu hiệu này.',
  'note.signals-only': 'Chỉ kiểm tra theo dấu hiệu; mô hình ngôn ngữ chưa tải.',
  'note.truncated': 'Chỉ đọc được một phần của bài đăng này.',
  'note.none': 'Không thấy các dấu hiệu này trong đoạn chữ. Điều đó không bảo đảm gì cả.',
  'note.unsure':
    'Chúng tôi chưa kiểm tra được đoạn chữ này. Điều đó không có nghĩa là nó không có vấn đề gì.',
  'note.below': 'Chưa đủ để cảnh báo, nhưng bạn nên biết:',

  'check.title': 'Những điều cần kiểm tra',
  'check.company':
    'Hỏi tên đăng ký và địa chỉ của công ty. Kiểm tra với Cục Quản lý lao động ngoài nước hoặc đại sứ quán, kể cả khi bạn bè gửi lời mời này cho bạn.',
  'check.visa': 'Đừng đi làm việc bằng visa du lịch.',
  'check.passport': 'Tự giữ hộ chiếu của mình. Đừng gửi bản chụp hộ chiếu khi chưa có hợp đồng bằng văn bản.',
  'check.tell': 'Cho một người bạn tin cậy biết bạn sẽ đi đâu và đi với ai.',
  'check.fee':
    'Đừng trả tiền để được nhận việc hay để được trả lương: không đóng phí, không đặt cọc, không nạp tiền làm nhiệm vụ.',
  'check.bank': 'Đừng cho ai mượn tài khoản ngân hàng, SIM hay mật khẩu của bạn.',

  'why.title': 'Vì sao bạn thấy nhãn này',

  'danger.question': 'Có ai gặp nguy hiểm?',
  'danger.help': 'Tìm trợ giúp ngay',
  'danger.person-trade': 'Nếu có người có thể đang bị giữ trái ý muốn, hãy tìm trợ giúp trước.',

  'action.report': 'Báo tin',
  'action.not-right': 'Không đúng?',
  'action.mark-fine': 'Bài này không có vấn đề',
  'action.mute': 'Không gắn nhãn cho “{account}”',
  'action.switch-off': 'Tắt trên trang này',
  'action.undo': 'Hoàn tác',
  'action.close': 'Đóng',
  'action.retry': 'Thử lại',
  'action.cancel': 'Hủy',

  'done.marked-fine': 'Đã ghi là không có vấn đề. Cảm ơn bạn.',
  'done.muted': 'Bài của “{account}” sẽ không được gắn nhãn nữa.',
  'done.switched-off': 'Lurelight đã tắt trên trang này.',
  'done.flagged': 'Đã thêm vào danh sách của bạn.',

  'badge.label': 'Lurelight: {level}. Xem vì sao',
  'badge.panel': 'Lurelight: vì sao bài này được gắn nhãn',
  'badge.checked-panel': 'Lurelight: kết quả kiểm tra của bạn',
  'badge.marked-fine': 'Đã ghi là không có vấn đề',
  'badge.not-stored':
    'Bài này không được lưu, ví dụ vì đây là cửa sổ riêng tư. Hãy mở bài trong cửa sổ thường để báo tin.',

  'error.no-answer': 'Lurelight không trả lời. Hãy tải lại trang rồi thử lại.',
  'error.refused': 'Lurelight không được phép làm việc này ở đây.',
  'error.bad-answer': 'Không đọc được câu trả lời của Lurelight.',
  'error.bad-payload': 'Không gửi được đoạn chữ này đến phần kiểm tra của Lurelight.',
  'error.gone': 'Lurelight vừa được cập nhật. Hãy tải lại trang này.',
  'error.failed': 'Không thực hiện được. Chưa có gì thay đổi.',

  'popup.reading': 'Đang xem trang này…',
  'popup.this-page': 'Trang này',
  'popup.on-site': 'Trên {site}',
  'popup.read': { other: 'Đã đọc {count} bài' },
  'popup.read-none': 'Chưa đọc bài nào. Hãy kéo trang xuống một chút rồi xem lại ở đây.',
  'popup.waiting': { other: 'Còn {count} bài sẽ được đọc khi bạn kéo tới' },
  'popup.coverage': 'Đã đọc {read} trong {total} bài',
  'popup.coverage.images': { other: 'Đã đọc {read} trong {total} bài; {count} bài là hình ảnh' },
  'popup.help.title': 'Trợ giúp / Có vấn đề?',
  'popup.help.hint':
    'Có bài viết nào bị thiếu hoặc đọc sai ở đây không? Bạn có thể sao chép vài con số cho người sửa Lurelight. Không có gì tự động được gửi đi.',
  'popup.diagnostic.copy': 'Sao chép thông tin chẩn đoán',
  'popup.diagnostic.hint': 'Các con số giúp sửa việc đọc trang này. Không có nội dung bài, tên hay địa chỉ.',
  'popup.diagnostic.copied': 'Đã sao chép.',
  'popup.diagnostic.failed': 'Không sao chép được.',
  'popup.count.strong': { other: '{count} bài có dấu hiệu rõ' },
  'popup.count.some': { other: '{count} bài có một vài dấu hiệu' },
  'popup.count.unsure': { other: '{count} bài chưa kiểm tra được' },
  'popup.count.none': { other: '{count} bài không thấy các dấu hiệu này' },
  'popup.unsure-why': '{count} × {why}',

  'popup.health.degraded': 'Một số phần của trang này không đọc được. Có thể trang đã thay đổi.',
  'popup.health.broken':
    'Không đọc được các bài trên trang này; có thể trang đã thay đổi. Bạn hãy chọn đoạn chữ rồi kiểm tra.',
  'popup.health.login': 'Trang này yêu cầu đăng nhập. Sau khi đăng nhập mới đọc được các bài.',
  'popup.health.empty': 'Trang này chưa có bài đăng nào.',

  'popup.paused': 'Lurelight đang tạm dừng trên mọi trang.',
  'popup.site-off': 'Lurelight đang tắt trên trang này.',
  'popup.not-permitted': 'Lurelight không đọc trang này.',
  'popup.not-permitted.site': 'Bạn chưa bật {site}.',
  'popup.not-permitted.how': 'Bạn vẫn có thể chọn đoạn chữ trên trang và kiểm tra.',
  'popup.choose-sites': 'Chọn trang',
  'popup.check-selection': 'Kiểm tra đoạn chữ đã chọn',
  'popup.no-selection': 'Chưa có đoạn chữ nào được chọn. Hãy chọn lời mời trước rồi quay lại đây.',

  'popup.flagged': 'Bài có dấu hiệu',
  'popup.unsure': 'Bài chưa kiểm tra được',
  'popup.below': 'Bài có quá ít dấu hiệu để cảnh báo',
  'popup.no-author': 'Tài khoản không có tên',
  'popup.selection': 'Đoạn chữ bạn đã chọn',

  'popup.check.title': 'Kiểm tra một đoạn chữ',
  'popup.check.hint': 'Dán một lời mời hoặc tin nhắn vào đây. Nội dung chỉ ở trên máy của bạn.',
  'popup.check.button': 'Kiểm tra',
  'popup.check.empty': 'Hãy dán đoạn chữ trước.',
  'popup.check.too-long': { other: 'Chỉ kiểm tra {count} ký tự đầu tiên.' },
  'popup.check.checking': 'Đang kiểm tra…',
  'popup.check.result': 'Kết quả',
  'popup.check.report': 'Báo tin về đoạn chữ này',

  'popup.image.unread':
    'Hình ảnh không được đọc tự động. Hãy chọn một hình đang nhìn thấy, hoặc chụp màn hình:',
  'popup.image.title': 'Kiểm tra một hình ảnh',
  'popup.image.hint':
    'Dán hoặc kéo ảnh chụp màn hình vào đây, hoặc chọn một tệp. Ảnh chỉ được đọc trên máy của bạn và không được lưu.',
  'popup.image.choose': 'Chọn hình ảnh',
  'popup.image.language': 'Ngôn ngữ của chữ trong ảnh',
  'popup.image.reading': 'Đang đọc ảnh…',
  'popup.image.read': 'Đã đọc xong. Chữ nằm trong ô bên dưới.',
  'popup.image.words': 'Chữ trong ảnh',
  'popup.image.correct': 'Chữ trong ảnh dễ bị đọc sai. Hãy sửa những chỗ khác với ảnh rồi kiểm tra.',
  'popup.image.preview': 'Ảnh đang được đọc',
  'popup.image.contacts': 'Thông tin liên lạc trong đoạn chữ này',
  'popup.image.contacts.note': 'Tên và số thường bị đọc sai. Hãy so từng cái với ảnh trước khi dùng.',
  'popup.image.check': 'Kiểm tra đoạn chữ này',
  'popup.image.empty': 'Trong ô không có chữ nào.',
  'popup.image.open-tab': 'Mở trong một thẻ (nếu cửa sổ này đóng lại khi bạn chọn tệp)',
  'popup.image.failed.no-words':
    'Không đọc được chữ nào trong ảnh này. Điều đó không có nghĩa là ảnh không có vấn đề gì.',
  'popup.image.failed.not-image': 'Không mở được tệp này dưới dạng hình ảnh.',
  'popup.image.failed.too-large': 'Ảnh này quá lớn. Hãy cắt lấy phần có chữ.',
  'popup.image.failed.timeout': 'Đọc mất quá nhiều thời gian. Hãy cắt lấy phần có chữ rồi thử lại.',
  'popup.image.failed.other': 'Không đọc được ảnh này.',

  'popup.picture.title': 'Hình ảnh đang thấy trên trang này',
  'popup.picture.not-read': 'hình ảnh: chưa đọc',
  'popup.picture.check': 'Kiểm tra hình ảnh',
  'popup.picture.part': 'Chỉ phần hình ảnh đang nhìn thấy được đọc.',
  'popup.picture.failed.not-in-front':
    'Trang đó không ở phía trước. Hãy quay lại trang, rồi bấm nút Lurelight trên thanh công cụ.',
  'popup.picture.failed.gone': 'Không còn nhìn thấy hình ảnh này. Hãy cuộn đến đó, rồi thử lại.',
  'popup.picture.failed.not-permitted':
    'Trình duyệt hiện không cho Lurelight thấy trang này. Hãy mở trang đó và bấm nút Lurelight trên thanh công cụ, hoặc chụp màn hình rồi dán hoặc thả vào đây.',
  'popup.picture.failed.failed':
    'Không lấy được hình ảnh từ trang. Hãy chụp màn hình rồi dán hoặc thả vào đây.',

  'popup.switch.site': 'Kiểm tra bài đăng trên {site}',
  'popup.switch.pause': 'Tạm dừng trên mọi trang',
  'popup.link.desk': 'Danh sách của tôi',
  'popup.link.options': 'Cài đặt',
  'popup.model.failed': 'Mô hình ngôn ngữ không khởi động được. Các bài chỉ được kiểm tra theo dấu hiệu.',
  'popup.model.loading': 'Mô hình ngôn ngữ đang tải. Trong lúc đó, các bài chỉ được kiểm tra theo dấu hiệu.',

  'menu.check-selection': 'Kiểm tra đoạn chữ đã chọn',

  'welcome.title': 'Xem kỹ lời mời làm việc',
  'welcome.lead':
    'Lurelight đọc tin tuyển người trên những trang bạn chọn và chỉ ra các dấu hiệu thường thấy khi tuyển người vào khu lừa đảo.',
  'welcome.private.title': 'Những gì chỉ ở trên máy của bạn',
  'welcome.private.1':
    'Mọi việc kiểm tra đều làm trên máy này; không có bài đăng, tên hay địa chỉ trang nào được gửi cho chúng tôi hay cho ai khác.',
  'welcome.private.2':
    'Bài có dấu hiệu được giữ trong trình duyệt này {count} ngày để bạn có thể báo tin; cửa sổ riêng tư không giữ lại gì.',
  'welcome.private.3': 'Tin báo chỉ rời máy khi chính bạn gửi, sau khi bạn đã xem từng chữ trong đó.',
  'welcome.language': 'Ngôn ngữ',
  'welcome.sites.title': 'Chọn trang của bạn',
  'welcome.sites.hint': 'Trình duyệt sẽ hỏi bạn một lần cho mỗi trang. Bạn có thể đổi ý bất cứ lúc nào.',
  'welcome.sites.on': 'Bật',
  'welcome.sites.on-label': 'Bật cho {site}',
  'welcome.sites.is-on': 'Đang bật',
  'welcome.sites.off': 'Tắt',
  'welcome.sites.off-label': 'Tắt cho {site}',
  'welcome.sites.refused': '{site} vẫn tắt. Sau này bạn có thể bật lại ở đây.',
  'welcome.sites.unproven': 'Các trang chưa được kiểm chứng',
  'welcome.sites.unproven.hint':
    'Chúng tôi chưa biết đủ về cấu trúc hiện nay của các trang này. Việc đọc có thể thất bại: bài có thể bị bỏ sót hoặc bị cắt. Mỗi trang đều tắt cho đến khi bạn bật.',
  'welcome.sites.empty': 'Không tải được danh sách các trang.',
  'welcome.elsewhere.title': 'Trên mọi trang khác',
  'welcome.elsewhere.menu':
    'Chọn lời mời, bấm chuột phải để mở trình đơn rồi chọn “Kiểm tra đoạn chữ đã chọn”.',
  'welcome.elsewhere.paste': 'Hoặc mở Lurelight trên thanh công cụ rồi dán đoạn chữ vào.',
  'welcome.elsewhere.key': 'Trên trang đã bật, phím {key} kiểm tra bài bạn đang xem.',
  'welcome.chats': 'Tin nhắn riêng không bao giờ bị đọc. Chỉ đoạn chữ do chính bạn chọn mới được kiểm tra.',
  'welcome.limits':
    'Lurelight có thể bỏ sót và có thể sai. Không có nhãn không có nghĩa là lời mời đáng tin; hãy xem mục “Những điều cần kiểm tra”.',
  'welcome.done': 'Xong',
  'welcome.thanks': 'Lurelight đã sẵn sàng. Bạn có thể đóng trang này.',

  'options.title': 'Cài đặt',
  'options.saved': 'Đã lưu.',
  'options.language': 'Ngôn ngữ',
  'options.language.browser': 'Theo trình duyệt',
  'options.country': 'Nước của bạn',
  'options.country.hint':
    'Để đường dây nóng của nước bạn hiện lên đầu. Thông tin này chỉ ở trên máy của bạn.',
  'options.country.none': 'Chưa chọn',
  'options.sites': 'Trang',
  'options.sites.manage': 'Bật hoặc tắt các trang',
  'options.muted': 'Tài khoản không gắn nhãn',
  'options.muted.hint': 'Bài của các tài khoản này không được gắn nhãn.',
  'options.muted.none': 'Chưa có tài khoản nào.',
  'options.muted.remove': 'Gắn nhãn lại',
  'options.muted.remove-label': 'Gắn nhãn lại cho {account}',
  'options.muted.removed': '{account} được gắn nhãn trở lại.',
  'options.keep': 'Giữ bài có dấu hiệu trong',
  'options.keep.days': { other: '{count} ngày' },
  'options.keep.hint': 'Sau đó, các bài này bị xóa khỏi trình duyệt.',
  'options.wipe': 'Xóa tất cả',
  'options.wipe.hint': 'Xóa mọi bài đã giữ, tin báo, quyết định và cài đặt khỏi trình duyệt này.',
  'options.wipe.button': 'Xóa tất cả…',
  'options.wipe.sure': 'Xóa rồi không lấy lại được. Các bài đã giữ và ghi chú về tin báo của bạn sẽ mất.',
  'options.wipe.continue': 'Tiếp tục',
  'options.wipe.last': 'Bạn chắc chắn muốn xóa tất cả ngay bây giờ?',
  'options.wipe.yes': 'Có, xóa tất cả',
  'options.wipe.done': 'Đã xóa tất cả.',
  'options.about': 'Giới thiệu',
  'options.model': 'Mô hình ngôn ngữ',
  'options.model.ready': 'Đã tải',
  'options.model.loading': 'Đang tải',
  'options.model.failed': 'Không khởi động được: {detail}',
  'options.model.idle': 'Hiện chưa tải; sẽ tải khi có bài cần kiểm tra',
  'options.model.name': '{name}, mã kiểm {sha}',
  'options.version': 'Phiên bản {version}',
  'options.licence':
    'Lurelight là phần mềm tự do theo Giấy phép Apache 2.0. Giấy phép của mô hình, dữ liệu và thư viện nằm trong tệp NOTICE.',
} as const satisfies Translation<typeof english>;

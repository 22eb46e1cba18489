/**
 * What Google says, in English and Vietnamese: errors come in the language of the running user.
 * English: Apps Script reference and issue threads. Vietnamese: the samples collected in
 * RomainVialard/ErrorHandler where there is one (marked EH); the rest is our translation, good enough because
 * a script must never branch on these texts.
 */
type Words = { en: string; vi: string };

const catalogue = {
  serverError: {
    en: "We're sorry, a server error occurred. Please wait a bit and try again.",
    vi: 'Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.',
  }, // EH
  authorizationRequired: {
    en: 'Authorization is required to perform that action.',
    vi: 'Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.',
  }, // EH
  scopesInsufficient: {
    en: 'Specified permissions are not sufficient to call {0}. Required permissions: {1}',
    vi: 'Các quyền được chỉ định không đủ để gọi {0}. Quyền bắt buộc: {1}',
  },
  signature: {
    en: "The parameters ({0}) don't match the method signature for {1}.",
    vi: 'Các tham số ({0}) không khớp với chữ ký phương thức cho {1}.',
  },
  exceededTime: { en: 'Exceeded maximum execution time', vi: 'Vượt quá thời gian thực thi tối đa' },
  tooManyRuns: {
    en: 'There are too many scripts running simultaneously for this Google user account.',
    vi: 'Có quá nhiều tập lệnh đang chạy đồng thời cho tài khoản người dùng Google này.',
  },
  computerTime: {
    en: 'Service using too much computer time for one day.',
    vi: 'Dịch vụ sử dụng quá nhiều thời gian máy tính trong một ngày.',
  },
  noUi: {
    en: 'Cannot call SpreadsheetApp.getUi() from this context.',
    vi: 'Không thể gọi SpreadsheetApp.getUi() từ ngữ cảnh này.',
  },
  noFunction: { en: 'Script function not found: {0}', vi: 'Không tìm thấy hàm tập lệnh: {0}' },
  noAccess: {
    en: 'You do not have permission to access the requested document.',
    vi: 'Bạn không có quyền truy cập tài liệu yêu cầu.',
  }, // EH
  noHtmlFile: { en: 'No HTML file named {0} was found.', vi: 'Không tìm thấy tệp HTML nào có tên {0}.' },
  lockTimeout: {
    en: 'Lock timeout: another process was holding the lock for too long.',
    vi: 'Lock timeout: another process was holding the lock for too long.',
  }, // live: /Lock timeout/
  propertyQuota: {
    en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    vi: 'Bạn đã vượt quá hạn mức lưu trữ thuộc tính. Vui lòng xóa một số thuộc tính và thử lại.',
  },
  propertyCalls: {
    en: 'Service invoked too many times for one day: properties.',
    vi: 'Dịch vụ bị gọi quá nhiều lần trong một ngày: properties.',
  },
  argumentTooLarge: { en: 'Argument too large: {0}', vi: 'Đối số quá lớn: {0}' },
  invalidArgument: { en: 'Invalid argument: {0}', vi: 'Đối số không hợp lệ: {0}' },
  tooManyTriggers: {
    en: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    vi: 'Tập lệnh này có quá nhiều trình kích hoạt. Phải xóa bớt trình kích hoạt khỏi tập lệnh trước khi thêm.',
  },
  mailQuota: {
    en: 'Service invoked too many times for one day: email.',
    vi: 'Dịch vụ bị gọi quá nhiều lần trong một ngày: email.',
  }, // EH
  mailNobody: { en: 'Failed to send email: no recipient', vi: 'Không gửi được email: không có người nhận' },
  mailInvalid: { en: 'Invalid email: {0}', vi: 'Email không hợp lệ: {0}' }, // EH
  mailRecipients: {
    en: 'Limit Exceeded: Email Recipients Per Message.',
    vi: 'Vượt quá giới hạn: Số người nhận email trên mỗi thư.',
  },
  mailBody: { en: 'Limit Exceeded: Email Body Size.', vi: 'Vượt quá giới hạn: Kích thước nội dung email.' },
  mailAttachments: {
    en: 'Limit Exceeded: Email Total Attachments Size.',
    vi: 'Vượt quá giới hạn: Tổng kích thước tệp đính kèm.',
  },
  couldNotDecode: { en: 'Could not decode string.', vi: 'Không thể giải mã chuỗi.' },
  couldNotParse: { en: 'Could not parse text.', vi: 'Không thể phân tích cú pháp văn bản.' },
  mailAttachmentCount: {
    en: 'Limit exceeded: Email Attachments Per Message.',
    vi: 'Vượt quá giới hạn: Số tệp đính kèm trên mỗi thư.',
  },
} satisfies Record<string, Words>;

export type MessageName = keyof typeof catalogue;

/** The sentence in a language, with its {0}, {1} … filled. */
export function googleSays(language: 'vi' | 'en', name: MessageName, ...fill: string[]): string {
  return catalogue[name][language].replace(/\{(\d)\}/g, (_, n: string) => fill[Number(n)] ?? '');
}

/** The headings of the copy that a person is given of what the workbook holds of them. */
export const copyHeadings = ['Thẻ', 'Dòng', 'Cột', 'Nội dung'] as const;

/** Sentences about requests of the people whose data are kept. */
export const personalMessages = {
  'personal.unclear': {
    what: 'Chưa rõ tìm ai.',
    todo: 'Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người.',
  },
  'personal.day': { what: 'Ngày nhận yêu cầu chưa đúng.', todo: 'Chọn hôm nay hoặc ngày đã qua.' },
  'personal.overdue': (p: { id: string; kind: string; due: string }) => ({
    what: `Yêu cầu ${p.id} (${p.kind}) quá hạn từ ${p.due}.`,
    todo: 'Làm ngay và trả lời người yêu cầu.',
  }),
  'personal.several': (p: { count: number }) => ({
    what: `Sổ có ${p.count} người khớp.`,
    todo: 'Tìm lại, chọn đúng người rồi xóa.',
  }),
  'personal.noConsent': {
    what: 'Các dòng này không còn ghi lời đồng ý nào.',
    todo: 'Tìm lại người đó để xem sổ đang ghi gì.',
  },
} as const;

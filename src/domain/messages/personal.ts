/** Sentences about requests of the people whose data are kept. */
export const personalMessages = {
  'personal.unclear': {
    what: 'Chưa rõ tìm ai.',
    todo: 'Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người.',
  },
  'personal.noConsent': {
    what: 'Các dòng này không còn ghi lời đồng ý nào.',
    todo: 'Tìm lại người đó để xem sổ đang ghi gì.',
  },
} as const;

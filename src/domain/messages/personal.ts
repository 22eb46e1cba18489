/** Sentences about requests of the people whose data are kept. */
export const personalMessages = {
  'personal.unclear':
    'Chưa rõ tìm ai. Ghi họ và tên đầy đủ, hoặc số điện thoại, hoặc địa chỉ email của một người.',
  'personal.noConsent': 'Các dòng này không ghi lời đồng ý nào. Không có gì để rút.',
} as const;

/** Sentences of the panel `Kiểm tra Google` that only the browser says. */
export const assumptionsWords = {
  title: 'Kiểm tra Google',
  checking: 'Đang hỏi Google từng điều mà sổ dựa vào…',
  checkingSays:
    'Sổ thử trên một thẻ tạm rồi xóa thẻ đó. Các thẻ khác không bị đổi. Để bảng này mở, khoảng nửa phút.',
  failed: 'Chưa kiểm tra được',
  kept: 'Các thẻ của sổ không bị thay đổi. Thẻ tạm còn sót, nếu có, sẽ tự mất ở lần làm việc sau của cán bộ.',
  again: 'Kiểm tra lại',
  result: (p: { same: number; differs: number; unknown: number }) =>
    `khớp ${p.same}, khác ${p.differs}, chưa biết ${p.unknown}`,
  allSame: 'Google ở đây đúng như sổ cần. Có thể dùng sổ.',
  someDiffer: 'Có điều khác với điều sổ dựa vào. Đọc từng điều dưới đây trước khi dùng sổ.',
  saw: (p: { saw: string }) => `Đọc lại được: ${p.saw === 'refused' ? 'Google từ chối' : p.saw}`,
  unknown: (p: { count: number }) => `${p.count} điều chưa biết`,
  answers: (p: { count: number }) => `${p.count} câu hỏi Google đã trả lời`,
  answersSay: 'Sổ chạy đúng với cả hai câu trả lời.',
  yes: 'Có',
  no: 'Không',
  copyLabel: 'Nội dung gửi người hỗ trợ',
  copySays: 'Không có thông tin cá nhân và không có nội dung của sổ.',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  copyByHand: 'Nội dung đã được chọn. Bấm Ctrl + C.',
} as const;

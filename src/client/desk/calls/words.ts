/** Sentences of the section Gọi điện that only the browser says. */
export const callWords = {
  title: 'Gọi điện',
  count: (p: { count: number }) => (p.count ? `${p.count} đơn vị cần gọi` : 'Không đơn vị nào cần gọi'),
  due: (p: { text: string }) => `Thời hạn: ${p.text}.`,
  print: 'In danh sách',
  printHint: 'Danh sách in ra có cột trống để ghi kết quả từng cuộc gọi.',
  noParent: 'Chưa ghi cấp trên',
  group: (p: { parent: string; count: number }) => `${p.parent} (${p.count})`,
  unit: 'Đơn vị',
  phone: 'Điện thoại',
  noPhone: 'chưa có số',
  why: 'Vì sao gọi',
  letter: 'Thư gần nhất',
  noLetter: 'chưa có thư',
  result: 'Kết quả',
  faulty: (p: { count: number }) => `${p.count} tài khoản cần sửa`,
  more: (p: { count: number }) => `Còn ${p.count} đơn vị nữa: thu hẹp danh sách để xem.`,
} as const;

/** Sentences of the section Tổng quan that only the browser says. */
import type { StandingFigures } from '../../../domain/round/figures';

export const overviewWords = {
  title: 'Tổng quan',
  figures: {
    required: 'Phải báo cáo',
    reported: 'Đã báo cáo',
    fix: 'Cần sửa',
    missing: 'Chưa báo cáo',
    onTime: 'Đúng hạn',
  } satisfies Partial<Record<keyof StandingFigures, string>>,
  reported: (p: { done: number; all: number; percent: number }) =>
    `${p.done}/${p.all} đơn vị đã báo cáo (${p.percent} %)`,
  due: (p: { text: string }) => `Thời hạn: ${p.text}.`,
  noDue: 'Chưa có thời hạn.',
  next: 'Việc nên làm tiếp',
  requests: (p: { count: number }) =>
    `${p.count} yêu cầu về dữ liệu cá nhân quá hạn. Làm ngay và trả lời người yêu cầu.`,
  nothing: 'Không có việc gì gấp.',
  go: 'Mở',
  curve: 'Số đơn vị đã báo cáo theo ngày',
  curveSays: (p: { from: string; to: string; count: number }) =>
    `Biểu đồ từ ${p.from} đến ${p.to}: đến nay ${p.count} đơn vị đã báo cáo. Số liệu từng ngày ở bảng bên dưới.`,
  noCurve: 'Chưa có đơn vị nào báo cáo.',
  thisRound: 'Đợt này',
  lastRound: (p: { name: string }) => `Đợt trước (${p.name})`,
  lastDay: 'ngày cuối đúng hạn',
  letters: 'Thư đã gửi',
  lettersOn: (p: { count: number }) => `${p.count} thư`,
  asTable: 'Xem biểu đồ dạng bảng',
  day: 'Ngày',
  byKind: 'Theo loại đơn vị',
  byParent: 'Theo cấp trên',
  group: 'Nhóm',
  owing: (p: { count: number }) =>
    p.count ? `${p.count} đơn vị còn phải làm` : 'Không đơn vị nào còn phải làm',
  more: (p: { count: number }) => `và ${p.count} đơn vị nữa: thu hẹp danh sách để xem.`,
  unit: 'Đơn vị',
  phone: 'Điện thoại',
  status: 'Trạng thái',
} as const;

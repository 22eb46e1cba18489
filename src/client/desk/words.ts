/** Sentences of the desk that all its sections say. Those of one section stand in its folder. */
import type { QueueState } from '../../app/desk/views';

export const deskWords = {
  title: 'Bàn làm việc',
  sections: 'Các phần',
  back: 'Phím Esc: về đây',
  failed: 'Chưa tải được',
  again: 'Tải lại',
  loading: (p: { section: string }) => `Đang tải phần ${p.section}…`,
  parent: 'Cấp trên',
  kind: 'Loại đơn vị',
  state: 'Trạng thái',
  all: (p: { count: number }) => `Tất cả (${p.count})`,
  choice: (p: { label: string; count: number }) => `${p.label} (${p.count})`,
  narrow: 'Thu hẹp danh sách',
  others: (p: { count: number }) => `và ${p.count} người nữa`,
  slow: 'Google trả lời chậm. Cứ làm tiếp, chưa đóng cửa sổ này.',
} as const;

export const queueStates: Readonly<Record<QueueState, string>> = {
  new: 'Chờ duyệt lần đầu',
  mended: 'Đã sửa sau khi trả lại',
  changed: 'Đổi sau khi duyệt',
  faulty: 'Còn chỗ cần sửa',
};

/** Sentences of the desk's section Sức khỏe. */
import type { HealthSubject } from '../../../app/desk/health';

export const healthWords = {
  title: 'Sức khỏe',
  wrong: (p: { count: number }) =>
    p.count === 0 ? 'Sổ hoạt động bình thường' : `${p.count} điều cần cán bộ xử lý`,
  subjects: {
    letters: 'Thư',
    settings: 'Cấu hình và đợt',
    requests: 'Yêu cầu về dữ liệu cá nhân',
    links: 'Liên kết',
    google: 'Google',
    editors: 'Người sửa được sổ',
  } as Record<HealthSubject, string>,
  good: 'Bình thường',
  bad: 'Cần xử lý',
  proved: 'Liên kết của các đơn vị dùng được.',
  settingsRead: 'Mọi mục đều đọc được.',
  noRequests: 'Không yêu cầu nào quá hạn.',
  sameGoogle: 'Lần Kiểm tra Google gần nhất không thấy điều gì khác lạ.',
  noEditors: 'Ngoài cán bộ phụ trách, không ai được chia sẻ đích danh quyền sửa.',
  editors: (p: { count: number }) => `${p.count} người ngoài cán bộ sửa được sổ và thấy dòng của mọi đơn vị:`,
  unseen: 'Chia sẻ bằng liên kết và thành viên của nhóm Google không thấy được từ đây.',
} as const;

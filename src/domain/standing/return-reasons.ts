/**
 * ★ Reasons for returning a row that staff choose with one key; what is chosen stands in `Ý kiến`, in the
 * unit's form and in its letter. They say what to do, and which columns it is about. To add one: a line here.
 */
import { fieldsOf } from '../checking/report';
import type { ReportField } from '../fields';

export interface ReturnReason {
  text: string;
  fields: readonly ReportField[];
}

const all: readonly ReturnReason[] = [
  { text: 'Địa chỉ không mở được. Mở trang của đơn vị, sao chép lại địa chỉ.', fields: ['address'] },
  {
    text: 'Địa chỉ này là trang của nơi khác. Ghi địa chỉ trang của đơn vị mình.',
    fields: ['address', 'pageName'],
  },
  {
    text: 'Địa chỉ này là tài khoản cá nhân. Ghi trang hoặc nhóm chính thức của đơn vị.',
    fields: ['kind', 'address'],
  },
  { text: 'Tên khác với tên hiện trên trang. Ghi đúng tên đang hiện.', fields: ['pageName'] },
  { text: 'Số điện thoại không gọi được. Ghi số đang dùng của người quản trị.', fields: ['phone'] },
  { text: 'Người quản trị chưa rõ. Ghi đủ họ tên và chức vụ.', fields: ['name', 'office'] },
  {
    text: 'Lý do chưa có trang chưa rõ. Ghi vì sao chưa có và khi nào lập xong.',
    fields: ['reason'],
  },
];

/** The reasons that can be meant of a report of this kind: those about a field that it shows. */
export const returnReasons = (kind: string): readonly ReturnReason[] => {
  const shown: readonly ReportField[] = fieldsOf(kind).filter((field) => field !== 'kind');
  const isNone = shown.length === 1;
  return all.filter(({ fields }) =>
    isNone
      ? fields.includes('reason')
      : !fields.includes('reason') && fields.some((one) => shown.includes(one)),
  );
};

/**
 * Google's own sentences, in the two languages that matter here. Vietnamese ones are Google's where a public
 * source has them (ErrorHandler's list of localized errors: protected range, coordinates, range not found,
 * duplicate tab); the others are worded after Google's usual style, so nothing may depend on their exact
 * text. English ones as asserted by public tests and reports.
 */
import { GoogleError, Refused } from '../host/remote';

type Texts = Record<'en' | 'vi', string>;

const sentences = {
  protectedCell: {
    en: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    vi: 'Bạn đang cố gắng chỉnh sửa một ô hoặc đối tượng được bảo vệ. Vui lòng liên hệ với chủ sở hữu bảng tính để xóa chế độ bảo vệ nếu bạn cần chỉnh sửa.',
  },
  outside: {
    en: 'The coordinates of the range are outside the dimensions of the sheet.',
    vi: 'Tọa độ của dải ô nằm ngoài kích thước của trang tính.',
  },
  rangeNotFound: { en: 'Range not found', vi: 'Không tìm thấy dải ô' },
  rowsAtLeastOne: {
    en: 'The number of rows in the range must be at least 1.',
    vi: 'Số hàng trong dải ô phải ít nhất là 1.',
  },
  columnsAtLeastOne: {
    en: 'The number of columns in the range must be at least 1.',
    vi: 'Số cột trong dải ô phải ít nhất là 1.',
  },
  startRowTooSmall: {
    en: 'The starting row of the range is too small.',
    vi: 'Hàng bắt đầu của dải ô quá nhỏ.',
  },
  startColumnTooSmall: {
    en: 'The starting column of the range is too small.',
    vi: 'Cột bắt đầu của dải ô quá nhỏ.',
  },
  rowsMismatch: {
    en: 'The number of rows in the data does not match the number of rows in the range. The data has {0} but the range has {1}.',
    vi: 'Số hàng trong dữ liệu không khớp với số hàng trong dải ô. Dữ liệu có {0} nhưng dải ô có {1}.',
  },
  columnsMismatch: {
    en: 'The number of columns in the data does not match the number of columns in the range. The data has {0} but the range has {1}.',
    vi: 'Số cột trong dữ liệu không khớp với số cột trong dải ô. Dữ liệu có {0} nhưng dải ô có {1}.',
  },
  signature: {
    en: "The parameters ({0}) don't match the method signature for {1}.",
    vi: 'Các tham số ({0}) không khớp với chữ ký phương thức cho {1}.',
  },
  duplicateTab: {
    en: 'A sheet with the name "{0}" already exists. Please enter another name.',
    vi: 'Đã tồn tại một trang tính có tên "{0}". Vui lòng nhập tên khác.',
  },
  sheetNotFound: { en: 'Sheet {0} not found', vi: 'Không tìm thấy trang tính {0}' },
  lastVisible: {
    en: "You can't hide all the sheets in a document.",
    vi: 'Bạn không thể ẩn tất cả trang tính trong tài liệu.',
  },
  lastSheet: {
    en: "You can't remove all the sheets in a document.",
    vi: 'Bạn không thể xóa tất cả trang tính trong tài liệu.',
  },
  rowsOutOfBounds: { en: 'Those rows are out of bounds.', vi: 'Các hàng đó nằm ngoài giới hạn.' },
  columnsOutOfBounds: { en: 'Those columns are out of bounds.', vi: 'Các cột đó nằm ngoài giới hạn.' },
  allRows: {
    en: 'It is not possible to delete all non-frozen rows.',
    vi: 'Không thể xóa tất cả các hàng không cố định.',
  },
  allColumns: {
    en: 'It is not possible to delete all non-frozen columns.',
    vi: 'Không thể xóa tất cả các cột không cố định.',
  },
  freezeAllRows: {
    en: "You can't freeze all visible rows on the sheet.",
    vi: 'Bạn không thể cố định tất cả các hàng hiển thị trên trang tính.',
  },
  freezeAllColumns: {
    en: "You can't freeze all visible columns on the sheet.",
    vi: 'Bạn không thể cố định tất cả các cột hiển thị trên trang tính.',
  },
  filterExists: {
    en: "You can't create a filter in a sheet that already has a filter.",
    vi: 'Bạn không thể tạo bộ lọc trong một trang tính đã có bộ lọc.',
  },
  validation: {
    en: 'The data you entered in cell {0} violates the data validation rules set on this cell.',
    vi: 'Dữ liệu bạn đã nhập vào ô {0} vi phạm các quy tắc xác thực dữ liệu được đặt trên ô này.',
  },
  tooManyChoices: {
    en: 'The data validation rule has more items than the limit of {0}. Use the “List from a range” criteria instead.',
    vi: 'Quy tắc xác thực dữ liệu có nhiều mục hơn giới hạn {0}. Hãy dùng tiêu chí “Danh sách từ một dải ô”.',
  },
  malformedFormula: {
    en: 'Conditional format rule formula is malformed: {0}',
    vi: 'Công thức của quy tắc định dạng có điều kiện không đúng: {0}',
  },
  typedColumns: {
    en: 'This operation is not allowed on cells in typed columns.',
    vi: 'Không thể thực hiện thao tác này trên các ô trong cột có kiểu.',
  },
  formatRuleOtherSheet: {
    en: 'Conditional format rule cannot reference a different sheet.',
    vi: 'Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.',
  },
  tooManyCells: {
    en: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    vi: 'Thao tác này sẽ làm tăng số lượng ô trong sổ làm việc vượt quá giới hạn 10000000 ô.',
  },
  tooLong: {
    en: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    vi: 'Nội dung bạn nhập vượt quá mức tối đa là 50000 ký tự trong một ô.',
  },
  noEdit: {
    en: 'You do not have permission to access the requested document.',
    vi: 'Bạn không có quyền truy cập tài liệu yêu cầu.',
  },
  documentMissing: {
    en: "Document {0} is missing (perhaps it was deleted, or you don't have read access?)",
    vi: 'Tài liệu {0} bị thiếu (có thể tài liệu đã bị xóa?)',
  },
  noCurrentProtection: {
    en: 'You do not have permission to perform that action.',
    vi: 'Bạn không có quyền thực hiện hành động đó.',
  },
  domainEditConsumer: {
    en: 'Domain-wide edit access cannot be changed for this spreadsheet.',
    vi: 'Không thể thay đổi quyền chỉnh sửa trên toàn miền cho bảng tính này.',
  },
  sheetProtectionOnly: {
    en: 'Unprotected ranges can only be set on sheet protections.',
    vi: 'Chỉ có thể đặt dải ô không được bảo vệ trong chế độ bảo vệ trang tính.',
  },
  invalidEmail: { en: 'Invalid email: {0}', vi: 'Email không hợp lệ: {0}' },
  argument: { en: 'Invalid argument: {0}', vi: 'Đối số không hợp lệ: {0}' },
  nameInvalid: {
    en: 'The name you are trying to use is not valid.',
    vi: 'Tên bạn đang cố sử dụng không hợp lệ.',
  },
  mergeConflict: {
    en: 'You must select all cells in a merged range to merge or unmerge them.',
    vi: 'Bạn phải chọn tất cả các ô trong một dải ô đã hợp nhất để hợp nhất hoặc hủy hợp nhất chúng.',
  },
  tooManySheets: {
    en: 'The number of sheets would be above the limit of 200 sheets.',
    vi: 'Số lượng trang tính sẽ vượt quá giới hạn 200 trang tính.',
  },
  invalidTimeZone: {
    en: 'Invalid argument: timezone. Should be of type: String',
    vi: 'Đối số không hợp lệ: timezone. Phải có loại: String',
  },
} as const satisfies Record<string, Texts>;

export type Sentence = keyof typeof sentences;
/** Someone with a language: a run, or a person at the keyboard. */
export interface Reader {
  readonly language: 'vi' | 'en';
}

/** Google's sentence in the reader's language; {0}, {1} filled in. */
function sentence(key: Sentence, reader: Reader, ...parts: (string | number)[]): string {
  return sentences[key][reader.language].replace(/\{(\d)\}/g, (_, at: string) =>
    String(parts[Number(at)] ?? ''),
  );
}

/** The exception a script gets. */
export const googleError = (key: Sentence, reader: Reader, ...parts: (string | number)[]): GoogleError =>
  new GoogleError(sentence(key, reader, ...parts));
/** What the screen says to a person. */
export const refused = (key: Sentence, reader: Reader, ...parts: (string | number)[]): Refused =>
  new Refused(sentence(key, reader, ...parts));

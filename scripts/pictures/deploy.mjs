/**
 * Sketches of Google's own dialogs in which the owner deploys the web app: nobody can photograph them here,
 * so they are drawn with no more than what is to be pressed, and say that they are sketches.
 */
import { newPage, writePicture } from './window.mjs';

const style = `
  * { box-sizing: border-box; margin: 0; }
  body { font: 16px/1.45 "Noto Sans", "DejaVu Sans", sans-serif; color: #1f1f1f; background: #fff; padding: 16px; }
  .note { color: #5a5f66; font-size: 13px; margin-bottom: 10px; }
  .screen { border: 2px dashed #80868b; border-radius: 10px; padding: 18px; background: #f8f9fa; }
  .bar { display: flex; align-items: center; justify-content: space-between; }
  .button { display: inline-block; background: #0b57d0; color: #fff; border-radius: 6px; padding: 8px 18px; font-weight: 600; }
  .quiet { background: #fff; color: #0b57d0; border: 1px solid #80868b; }
  .menu, .dialog { background: #fff; border: 1px solid #80868b; border-radius: 8px; }
  .menu { margin: 6px 0 0 auto; width: 430px; padding: 6px 0; }
  .menu p { padding: 8px 16px; }
  .dialog { padding: 18px; }
  .dialog h2 { font-size: 18px; margin-bottom: 14px; }
  .columns { display: grid; grid-template-columns: 270px 1fr; gap: 20px; }
  .field.press { display: flex; padding: 7px 12px; } .button.press { padding: 8px 18px; }
  .field { border: 1px solid #80868b; border-radius: 6px; padding: 7px 12px; margin: 3px 0 12px; background: #fff; display: flex; justify-content: space-between; gap: 10px; }
  .label { color: #5a5f66; font-size: 14px; }
  .press { display: inline-block; padding: 0 6px 0 0; outline: 3px solid #b3261e; outline-offset: 2px; border-radius: 6px; }
  .n { display: inline-block; min-width: 26px; height: 26px; line-height: 26px; margin-right: 8px; border-radius: 13px; background: #b3261e; color: #fff; text-align: center; font-weight: 700; font-size: 15px; }
  .right { text-align: right; margin-top: 6px; }
  .never { color: #b3261e; } .never::before { content: '✕ '; font-weight: 700; }
  .tail { color: #b3261e; font-weight: 700; }
  .say { margin-top: 12px; padding: 9px 12px; border-left: 4px solid #b3261e; background: #fff; }
  .en { color: #5a5f66; }
`;
const n = (number) => `<span class="n">${number}</span>`;
const field = (label, value, mark = '') =>
  `<p class="label">${label}</p><p class="field ${mark && 'press'}"><span>${mark}${value}</span><span>▾</span></p>`;

const sketches = {
  'trien-khai-menu': `
    <div class="bar"><strong>Apps Script</strong><span class="button press">${n(1)}Triển khai <small>Deploy</small> ▾</span></div>
    <div class="menu">
      <p><span class="press">${n(2)}Tùy chọn triển khai mới</span> <span class="en">New deployment</span></p>
      <p>Quản lý các bản triển khai <span class="en">Manage deployments</span></p>
      <p>Kiểm tra bản triển khai <span class="en">Test deployments</span></p>
    </div>
    <p class="say">Mục thứ nhất dùng <strong>một lần duy nhất</strong>, khi mở cửa liên kết. Về sau chỉ dùng mục thứ hai.</p>`,
  'trien-khai-moi': `
    <div class="dialog"><h2>Tùy chọn triển khai mới <span class="en">New deployment</span></h2>
      <div class="columns">
        <div><p class="label">Chọn loại <span class="en">Select type</span></p>
          <p class="field"><span><span class="press">${n(3)}⚙</span></span></p>
          <p class="field"><span class="press">${n(4)}Ứng dụng web</span> <span class="en">Web app</span></p></div>
        <div>
          ${field('Thực thi bằng tên <span class="en">Execute as</span>', 'Tôi <span class="en">Me</span> (chu.so@example.org)', n(5))}
          ${field('Ai có quyền truy cập <span class="en">Who has access</span>', 'Bất kỳ ai <span class="en">Anyone</span>', n(6))}
          <p class="label never">Chỉ mình tôi · Only myself</p>
          <p class="label never">Bất kỳ ai có Tài khoản Google · Anyone with Google account</p>
        </div>
      </div>
      <p class="right"><span class="button press">${n(7)}Triển khai <small>Deploy</small></span></p>
    </div>`,
  'trien-khai-dia-chi': `
    <div class="dialog"><h2>Đã tạo bản triển khai</h2>
      <p class="label">Ứng dụng web <span class="en">Web app</span> · URL</p>
      <p class="field"><span>https://script.google.com/macros/s/AKfycb…/<span class="tail">exec</span></span></p>
      <p class="right"><span class="button quiet press">${n(8)}Sao chép <small>Copy</small></span></p>
    </div>
    <p class="say">${n(9)}Dán vào thẻ <strong>Cấu hình</strong>, mục <strong>Địa chỉ trang web của liên kết</strong>. Địa chỉ phải kết thúc bằng <span class="tail">/exec</span>; địa chỉ kết thúc bằng <strong>/dev</strong> không dùng được.</p>`,
  'trien-khai-cap-nhat': `
    <div class="dialog"><h2>Quản lý các bản triển khai <span class="en">Manage deployments</span></h2>
      <div class="columns">
        <div><p class="label">Đang hoạt động <span class="en">Active</span></p>
          <p class="field"><span>Liên kết của đơn vị</span></p></div>
        <div><p class="right"><span class="button quiet press">${n(1)}✎ <small>Chỉnh sửa · Edit</small></span></p>
          ${field('Phiên bản <span class="en">Version</span>', 'Phiên bản mới <span class="en">New version</span>', n(2))}
          <p class="label">Địa chỉ giữ nguyên: …/exec</p></div>
      </div>
      <p class="right"><span class="button press">${n(3)}Triển khai <small>Deploy</small></span></p>
    </div>
    <p class="say">Đừng chọn <strong>Tùy chọn triển khai mới</strong> (New deployment): địa chỉ sẽ khác, mọi liên kết và mã QR đã gửi không dùng được nữa.</p>`,
};

export async function deployPictures(browser) {
  const page = await newPage(browser, { viewport: { width: 760, height: 600 }, deviceScaleFactor: 1.5 });
  for (const [name, inside] of Object.entries(sketches)) {
    await page.setContent(
      `<!doctype html><html lang="vi"><style>${style}</style><body><main><p class="note">Hình phác để chỉ chỗ bấm, không phải ảnh chụp của Google; chữ trên máy có thể hơi khác.</p><div class="screen">${inside}</div></main></body></html>`,
    );
    const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await page.setViewportSize({ width: 760, height });
    await writePicture(page, name, { x: 0, y: 0, width: 760, height });
  }
  await page.context().close();
}

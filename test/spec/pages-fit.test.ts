/**
 * A dialog larger than a laptop's window is cut (field.md, trap 34): on 1366×768 the browser's own bars leave
 * some 1280×640 to one.
 */
import { pages } from '../../src/google/menu';

const dialogs = Object.entries(pages).flatMap(([name, { where }]) =>
  where === 'sidebar' ? [] : [[name, where] as const],
);

it('there are dialogs', () => expect(dialogs.length).toBeGreaterThan(1));
it.each(dialogs)('%s fits a laptop of 1366×768', (_name, { width, height }) => {
  expect(width).toBeLessThanOrEqual(1280);
  expect(height).toBeLessThanOrEqual(640);
});

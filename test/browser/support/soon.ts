/**
 * Asks again until what is expected holds: a page shows a change, and moves the focus, a moment after
 * it was caused.
 * @param longest milliseconds after which it throws what the last try threw
 */
export async function soon(holds: () => unknown, longest = 15_000): Promise<void> {
  const until = Date.now() + longest;
  for (;;) {
    try {
      await holds();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 25);
    });
  }
}

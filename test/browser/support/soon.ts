const longest = 5_000;

/** Asks again, for five seconds at most, until what is expected holds: a page shows a change, and moves the focus, a moment after it was caused. Throws what the last try threw. */
export async function soon(holds: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + longest;
  for (;;) {
    try { await holds(); return; } catch (error) { if (Date.now() > until) throw error; }
    await new Promise((resolve) => { setTimeout(resolve, 25); });
  }
}

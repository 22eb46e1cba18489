/**
 * On a shared machine a browser can stall for seconds. There, and nowhere else, a browser test that failed is
 * tried once more, and its first failure is printed (decision 15).
 */
if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true });

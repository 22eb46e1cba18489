/** For `npm run test:long`, which tries every property as often as it says. */
process.env.PROPERTIES = 'whole';

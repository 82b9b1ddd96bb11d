/** Where tests that run in a browser leave their report on the site that they run on. */
export const reportPath = '/report';

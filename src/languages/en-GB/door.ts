/**
 * What is said before the product itself can say anything. It stands in the page, so that it is there where no
 * script runs and where the browser is too old for ours; so nobody can choose its language.
 */
export const door = {
  noScript:
    'Composure needs JavaScript, which is switched off in this browser. Switch it on in the settings of the browser, or ask whoever looks after this computer, then reload this page. Nothing that you do here is sent anywhere.',
  tooOld:
    'This browser is too old for Composure: parts of it will be missing or will not work. Please update the browser, or use Chrome or Edge 99, Firefox 102, Safari 15.4, or one that is newer.',
};

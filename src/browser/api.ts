/** The one door to the browser's extension API: promises in both browsers. */
export type {Runtime, WebNavigation, WebRequest} from 'webextension-polyfill';
export {default} from 'webextension-polyfill';

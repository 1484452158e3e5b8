/** The one door to the browser's extension API: promises in both browsers. */
export {default} from 'webextension-polyfill';

/**
 * Runs in the page's own world, before its scripts, in every frame: tells the bodies that the browser
 * shows to no extension (Blobs, files, copies of a Request; in Chromium PATCH, DELETE and methods of the page's
 * own) and the messages of web sockets and data channels. It changes nothing.
 */
import {install} from './install.ts';

try {
  install(window);
} catch {
  // A page whose natives are not a browser's any more: it is left alone.
}

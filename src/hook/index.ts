/**
 * Runs in the page's own world, before its scripts, in every frame: tells the bodies that the browser
 * shows to no extension (Blobs, files, copies of a Request; in Chromium streams, PATCH, DELETE and methods of the
 * page's own), the messages of web sockets and data channels, and the servers that join peers. It changes nothing.
 */
import {install} from './install.ts';

try {
  install(window);
} catch {
  // A page whose natives are not a browser's any more: it is left alone.
}

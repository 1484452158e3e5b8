/** Installs the hook in one page world: it takes the natives, opens the line, then follows what sends. */
import {followBeacons} from './beacon.ts';
import {followChannels} from './channels.ts';
import {openLine} from './line.ts';
import {nativesOf, type Realm} from './natives.ts';
import {followRequests} from './requests.ts';
import {followServers} from './servers.ts';
import {followSocketStreams} from './socket-streams.ts';
import {followSockets} from './sockets.ts';
import {wrappingOf} from './wrapping.ts';
import {followBlobs} from './written.ts';
import {followXhr} from './xhr.ts';

export function install(realm: Realm): void {
  const natives = nativesOf(realm);
  const tell = openLine(realm, natives);
  if (tell === undefined) return;
  const wrap = wrappingOf(realm, natives);
  followBlobs(realm, natives, wrap);
  followRequests(realm, natives, wrap, tell);
  followXhr(realm, natives, wrap, tell);
  followBeacons(realm, natives, wrap, tell);
  followSockets(realm, natives, wrap, tell);
  followSocketStreams(realm, natives, wrap, tell);
  followChannels(realm, natives, wrap, tell);
  followServers(realm, natives, wrap, tell);
}

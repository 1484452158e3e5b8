/** The background: watches requests and navigations, judges, records, answers. It may be stopped at any moment. */
import {receive} from '../browser/receive.ts';
// What is stored is asked for before anything else is read.
import '../browser/session.ts';
import {messagesHeard} from './frame-messages.ts';
import {watchInstall} from './install.ts';
import {linkFollowed, startOver, watchNavigation} from './navigation.ts';
import {pageDescribed} from './pages.ts';
import {reportWanted} from './reports.ts';
import {watchRequests} from './requests.ts';
import {bodiesTold} from './told.ts';
import {formSubmitted, valueTyped} from './typing.ts';

watchRequests();
watchNavigation();
watchInstall();
receive({
  'page-described': pageDescribed,
  'value-typed': valueTyped,
  'form-submitted': formSubmitted,
  'frame-messages': messagesHeard,
  'link-followed': async ({href}, {tabId, frameId}) => {
    if (frameId === 0) await linkFollowed(tabId, href);
    return undefined;
  },
  'bodies-seen': bodiesTold,
  'report-wanted': reportWanted,
  'visit-restarted': async ({tabId}) => {
    await startOver(tabId);
    return undefined;
  },
});

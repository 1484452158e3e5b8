/** What a page sends and loads while it is measured: the same for every browser and every extension. */
import {form, startSite} from '../browser/site.ts';
import type {Page} from '../rig/page.ts';
import {pixel} from '../rig/replies.ts';
import type {Servers} from '../rig/servers.ts';
import {bodies} from './bodies.ts';

const many = (count: number, make: (n: number) => string): string =>
  Array.from({length: count}, (_, n) => make(n)).join('');

/** A page of 120 resources, of the kinds that pages have. */
const loaded =
  many(30, (n) => `<link rel="stylesheet" href="/style/${n}.css"><script src="/script/${n}.js"></script>`) +
  many(60, (n) => `<p>Ligne ${n} <img src="/image/${n}.gif" alt=""></p>`);

const types: Readonly<Record<string, string>> = {style: 'text/css', script: 'text/javascript'};

/** The site: pages with and without a form about health, and what they load. */
export async function startLoads(): Promise<Servers> {
  const pages = {
    '/vide': '<p>Rien</p>',
    '/portail': form('/envoi'),
    '/ressources': loaded,
    '/ressources-portail': `${form('/envoi')}${loaded}`,
  };
  const servers = await startSite(pages, ({path}) => {
    const kind = /^\/(style|script|image)\//.exec(path)?.[1];
    if (kind === undefined) return undefined;
    return kind === 'image' ? pixel() : {headers: {'content-type': types[kind] ?? ''}, body: `/* ${path} */`};
  });
  return servers;
}

/** Runs a task so many times, six at a time as browsers do; answers with the milliseconds it took. */
const sixAtATime = `async (count, task) => {
  let next = 0;
  const worker = async () => { while (next < count) await task(next++); };
  const start = performance.now();
  await Promise.all(Array.from({length: 6}, worker));
  return performance.now() - start;
}`;

const posts = `(count, body) => (${sixAtATime})(count, (n) =>
  fetch('https://suivi.test/mesure?n=' + n, {method: 'POST', mode: 'no-cors', body: '{"n":' + n + ',"events":' + body + '}'}))`;

const images = `(count) => (${sixAtATime})(count, (n) => new Promise((done, fail) => {
  const image = new Image();
  image.onload = done;
  image.onerror = () => fail(new Error('no image'));
  image.src = 'https://suivi.test/image/' + n + '-' + Math.random() + '.gif';
}))`;

const loadTime = `() => {
  const [{startTime, loadEventEnd}] = performance.getEntriesByType('navigation');
  return loadEventEnd > 0 ? loadEventEnd - startTime : undefined;
}`;

const body = new TextDecoder().decode(bodies['JSON']?.(10_000));

/** What is measured, each answering with milliseconds of the page's clock. */
export const loads: Readonly<Record<string, (page: Page, isPortal: boolean) => Promise<number>>> = {
  '300 POSTs of 10 kB': (page) => page.evaluate<number>(posts, 300, body),
  '200 images': (page) => page.evaluate<number>(images, 200),
  'page of 120 resources': async (page, isPortal) => {
    const address = isPortal ? '/ressources-portail' : '/ressources';
    await page.goto(`https://portail.test${address}`);
    await page.waitFor(`(${loadTime})()`);
    return page.evaluate<number>(loadTime);
  },
};

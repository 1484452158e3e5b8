/** Plays the sample portal without a person: visits each leaking site and tells what was found. */
import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {type Finding, type Report, severities} from '../../src/core/model.ts';
import type {Browser} from '../rig/browser.ts';
import type {Page} from '../rig/page.ts';
import {table} from '../rig/table.ts';
import {claim, fill, laboratory, optician, submit, type Visit} from './visits.ts';

const out = fileURLToPath(new URL('../out/', import.meta.url));
const head = ['gravité', 'règle', 'donnée', 'destination', 'canal', 'état', 'nombre'];

/** Whether every site's expected findings were seen. */
export async function playPortal(browser: Browser): Promise<boolean> {
  let complete = true;
  for (const visit of [optician, laboratory, claim]) complete = (await play(browser, visit)) && complete;
  return complete;
}

async function play(browser: Browser, visit: Visit): Promise<boolean> {
  const page = await browser.page();
  await fill(page, visit);
  await submit(page, visit);
  const report = await reportOf(browser, page, visit);
  console.log(`\n${visit.name} · ${visit.url}`);
  console.log(report.findings.length === 0 ? '  rien vu / nothing seen' : tableOf(report.findings));
  const missing = visit.expects.filter((rule) => !isObserved(report, rule));
  if (missing.length > 0) console.log(`  attendu mais non vu / expected but not seen: ${missing.join(', ')}`);
  if (visit === optician) console.log(`\nFenêtre / popup: ${await picture(browser, page)}`);
  await page.close();
  return missing.length === 0;
}

/** Once all that is expected is seen, or as it stands when it does not come. */
async function reportOf(browser: Browser, page: Page, visit: Visit): Promise<Report> {
  const holds = (report: Report) => visit.expects.every((rule) => isObserved(report, rule));
  try {
    return await browser.reportWhen(page, visit.expects.join(', '), holds, 10_000);
  } catch {
    return browser.report(page);
  }
}

function isObserved(report: Report, rule: string): boolean {
  return report.findings.some((finding) => finding.rule === rule && finding.status === 'observed');
}

function tableOf(findings: readonly Finding[]): string {
  const worstFirst = findings.toSorted(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
  const rows = worstFirst.map((finding) => [
    finding.severity,
    finding.rule,
    finding.category,
    finding.destination ?? '',
    finding.channels.join(', '),
    finding.status,
    String(finding.count),
  ]);
  return table(head, rows);
}

async function picture(browser: Browser, page: Page): Promise<string> {
  await mkdir(out, {recursive: true});
  const path = join(out, `popup-${browser.name}.png`);
  const popup = await browser.extensionPage(`popup/index.html?tab=${await browser.tabIdOf(page)}`);
  await popup.setViewport(380, 600);
  await popup.waitFor('document.body.dataset.ready');
  await popup.screenshot(path);
  await popup.close();
  return path;
}

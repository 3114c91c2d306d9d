import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main as sbom } from '../../actions/sbom/main.ts';
import { main as scan } from '../../actions/scan/main.ts';
import { readInventories } from '../../shared/flows/results/read-inventories.ts';
import { readStepFiles } from '../../shared/flows/results/read-step-files.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { actionHost } from '../support/action-host.ts';
import { openBrowser } from '../support/browser/open-browser.ts';
import type { Page } from '../support/browser/page.ts';
import { missing, temporaryFolder } from '../support/programs.ts';

/** An application with about 200 findings. */
const APPLICATION = 'nodegoat';

const FINDINGS = 5_000;

/** Maximum times, in milliseconds. Up to a tenth of a second, readers feel that they cause a change directly. */
const MAX_PAINT_MS = 1_000;
const MAX_FILTER_MS = 100;

/** Number of measurements. The fastest counts, because other programs only make a measurement slower. */
const RUNS = 5;

/** Measures the page with 5,000 findings of a real application in a browser. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const absent = missing(['chromium']);
  if (absent !== undefined) {
    process.stdout.write(`report-page: skipped, ${absent}\n`);
    return { passed: 0, failed: process.env['CI'] === 'true' ? 1 : 0 };
  }
  const file = await largePage(shared);
  const browser = await openBrowser();
  try {
    const paints: number[] = [];
    const filters: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.open(file);
      paints.push(await page.evaluate<number>(PAINT));
      for (const text of ['lodash', 'e', '']) filters.push(await filterTime(page, text));
    }
    const results = [
      { name: 'first paint', ms: Math.min(...paints), max: MAX_PAINT_MS },
      { name: 'slowest filter', ms: slowest(filters), max: MAX_FILTER_MS },
    ];
    for (const { name, ms, max } of results) {
      process.stdout.write(
        `${name} with ${FINDINGS} findings: ${Math.round(ms)} ms of ${max} ms\n`,
      );
    }
    const failed = results.filter(({ ms, max }) => ms >= max).length;
    return { passed: results.length - failed, failed };
  } finally {
    await browser.close();
  }
}

/** Each filter is measured in each run. Returns the fastest time of the filter that is slowest. */
function slowest(times: readonly number[]): number {
  const count = times.length / RUNS;
  const fastest = Array.from({ length: count }, (_, filter) =>
    Math.min(...times.filter((_time, at) => at % count === filter)),
  );
  return Math.max(...fastest);
}

const PAINT = `performance.getEntriesByName('first-contentful-paint')[0].startTime`;

/** Returns the time from a key to the new layout, in milliseconds. */
function filterTime(page: Page, text: string): Promise<number> {
  return page.evaluate<number>(`(() => {
    const search = document.querySelector('.search input');
    search.value = ${JSON.stringify(text)};
    const start = performance.now();
    search.dispatchEvent(new Event('input'));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  })()`);
}

async function largePage(shared: string): Promise<string> {
  const folder = temporaryFolder('report-page');
  const path = join(shared, 'data', 'apps', APPLICATION);
  await sbom(actionHost({ path, 'output-dir': join(folder, '001-sbom') }));
  const advisories = join(shared, 'data', 'osv');
  await scan(actionHost({ path, advisories, 'output-dir': join(folder, '002-scan') }));
  const findings = join(folder, '002-scan', 'findings.json');
  writeFileSync(findings, JSON.stringify(repeated(JSON.parse(readFileSync(findings, 'utf8')))));
  const { files, unreadable } = await readStepFiles(folder);
  const { inventories } = await readInventories(folder);
  const file = join(folder, 'report.html');
  writeFileSync(
    file,
    renderHtml(gatherReport({ title: 'Assay' }, files, unreadable), { inventories }),
  );
  return file;
}

/** Repeats the findings with different packages and fingerprints. */
function repeated(scanned: FindingsFile): FindingsFile {
  const { findings } = scanned;
  const many = Array.from({ length: FINDINGS }, (_, at) => {
    const finding = findings[at % findings.length];
    if (finding?.package === undefined) throw new Error('a finding has no package');
    const name = `${finding.package.name}-${Math.floor(at / findings.length)}`;
    const purl = `pkg:npm/${name}@${finding.package.version}`;
    const fingerprint = hash('sha256', `${at}`, 'hex');
    return { ...finding, fingerprint, package: { ...finding.package, name, purl } };
  });
  return { ...scanned, findings: many };
}

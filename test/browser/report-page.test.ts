import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Finding } from '../../shared/model/finding.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { renderHtml } from '../../shared/report/render-html.ts';
import {
  aFailingReport,
  aFinding,
  aPackage,
  HOSTILE_TEXTS,
  RUN,
} from '../shared/report/a-report.ts';
import { type Browser, openBrowser } from '../support/browser/open-browser.ts';
import type { Page, PageOptions } from '../support/browser/page.ts';
import { describeWith, temporaryFolder } from '../support/programs.ts';

const FINDINGS: readonly Finding[] = [
  aFinding({ id: 'CVE-2024-2', severity: 'critical', score: 9.8, title: 'Remote code execution' }),
  aFinding({
    id: 'CVE-2024-10',
    title: 'Prototype pollution',
    package: {
      ...aPackage('minimist'),
      scope: 'development',
      paths: [['pkg:npm/a@1.0.0', 'pkg:npm/minimist@1.0.0']],
    },
  }),
  aFinding({ id: 'MAL-1', kind: 'malware', severity: 'unknown', package: aPackage('evil') }),
  aFinding({ id: 'CVE-2024-3', severity: 'low', package: aPackage('semver'), fixed: [] }),
  ...HOSTILE_TEXTS.map((text, at) =>
    aFinding({
      id: `${text} ${at}`,
      severity: 'medium',
      title: text,
      fixed: [text],
      location: { path: text },
      url: text,
      package: { ...aPackage(text, text), ecosystem: 'PyPI' },
    }),
  ),
];

const PACKAGE = {
  type: 'npm',
  scope: 'runtime',
  locations: [{ path: 'package-lock.json' }],
} as const;
const INVENTORY: Inventory = {
  kind: 'assay/inventory/v1',
  source: { kind: 'directory', name: '.' },
  layers: [],
  problems: [],
  files: ['package-lock.json'],
  packages: [
    {
      ...PACKAGE,
      name: 'express',
      version: '4.0.0',
      purl: 'pkg:npm/express@4.0.0',
      license: 'MIT',
      isDirect: true,
      dependsOn: ['pkg:npm/lodash@4.17.15'],
    },
    {
      ...PACKAGE,
      name: 'lodash',
      version: '4.17.15',
      purl: 'pkg:npm/lodash@4.17.15',
      license: 'MIT',
      isDirect: false,
      dependsOn: [],
    },
    ...HOSTILE_TEXTS.map((text) => ({
      ...PACKAGE,
      name: text,
      version: text,
      purl: `pkg:npm/${text}@${text}`,
      license: text,
      dependsOn: [],
    })),
  ],
};

const VISIBLE_IDS = `[...document.querySelectorAll('.rows .open')].map((each) => each.textContent)`;
const TABS = ['findings', 'findings?by=package', 'fixes', 'overview', 'packages', 'licenses'];

/** The colors in these tabs include every color of the page. */
const DARK_TABS = ['findings', 'fixes', 'overview'];
const COUNT = `document.querySelector('.panel .count').textContent`;
const FOCUSED = 'document.activeElement.textContent';

describeWith(['chromium'], 'the HTML report in a browser', () => {
  const folder = temporaryFolder('pages');
  const file = join(folder, 'report.html');
  const pages: Page[] = [];
  let browser: Browser;

  beforeAll(async () => {
    const report = { ...aFailingReport(FINDINGS), run: RUN };
    writeFileSync(file, renderHtml(report, { date: '2026-11-29', inventories: [INVENTORY] }));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    expect(pages.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  async function open(options: PageOptions = {}): Promise<Page> {
    const page = await browser.open(file, options);
    pages.push(page);
    return page;
  }

  it('filters the findings by facets, and shows how many match', async () => {
    const page = await open();
    await page.click('input[name="severity"][value="critical"]');
    expect(await page.evaluate(VISIBLE_IDS)).toEqual(['CVE-2024-2']);
    expect(await page.evaluate(COUNT)).toBe(`1 of ${FINDINGS.length} findings`);
    await page.click('input[name="severity"][value="malware"]');
    expect(await page.evaluate(VISIBLE_IDS)).toEqual(['MAL-1', 'CVE-2024-2']);
    await page.click('.tools .plain');
    expect(await page.evaluate(COUNT)).toBe(`${FINDINGS.length} findings`);
  });

  it('lets users search, move between rows, and open and close a row with the keyboard', async () => {
    const page = await open();
    await page.press('/');
    await page.type('pollution minimist');
    expect(await page.evaluate(VISIBLE_IDS)).toEqual(['CVE-2024-10']);
    await page.press('Escape');
    await page.type('CVE-2024');
    await page.press('ArrowDown');
    await page.press('ArrowDown');
    expect(await page.evaluate(FOCUSED)).toBe('CVE-2024-10');
    await page.press('Enter');
    expect(await page.evaluate(`document.querySelector('.details .paths').textContent`)).toBe(
      'a@1.0.0 → minimist@1.0.0',
    );
    expect(await page.evaluate(FOCUSED)).toBe('CVE-2024-10');
    await page.press('Escape');
    expect(await page.evaluate(`document.querySelector('.details')`)).toBeNull();
    await page.press('Escape');
    expect(await page.evaluate(COUNT)).toBe(`${FINDINGS.length} findings`);
  });

  it('sorts the rows by a column, and sorts numbers by value', async () => {
    const page = await open({ hash: '#findings?q=cve-2024' });
    await page.click('.rows th:nth-child(2) button');
    expect(await page.evaluate(VISIBLE_IDS)).toEqual(['CVE-2024-2', 'CVE-2024-3', 'CVE-2024-10']);
    expect(
      await page.evaluate(`document.querySelector('[aria-sort="ascending"]').textContent`),
    ).toBe('Finding');
  });

  it('shows the same state when a copied link is opened', async () => {
    const page = await open();
    await page.click('input[name="severity"][value="critical"]');
    await page.click('.rows .open');
    const hash = await page.evaluate<string>('location.hash');
    expect(hash).toMatch(/^#findings\?open=[0-9a-f]{12}&severity=critical$/);
    await page.reload(hash);
    expect(await page.evaluate(VISIBLE_IDS)).toEqual(['CVE-2024-2']);
    expect(await page.evaluate(`document.querySelector('.details .title').textContent`)).toBe(
      'Remote code execution',
    );
  });

  it('groups findings by package and by vulnerability', async () => {
    const page = await open({ hash: '#findings?by=package&q=lodash' });
    expect(await page.evaluate(VISIBLE_IDS)).toEqual(['lodash@4.17.15']);
    await page.click('.choice button:last-child');
    expect(await page.evaluate(VISIBLE_IDS)).toEqual(['CVE-2024-2']);
    await page.click('.rows .open');
    await page.click('.found button');
    expect(await page.evaluate('location.hash')).toMatch(/^#findings\?open=/);
  });

  it('shows the SBOM and its licenses', async () => {
    const page = await open({ hash: '#licenses?sort=license' });
    await page.click('.rows [data-key="MIT"]');
    await page.click('.details .plain');
    expect(await page.evaluate(VISIBLE_IDS)).toEqual(['express@4.0.0', 'lodash@4.17.15']);
    await page.click('.rows [data-key="1"]');
    expect(await page.evaluate(`document.querySelector('.details').textContent`)).toContain(
      'express@4.0.0 → lodash@4.17.15',
    );
  });

  it('shows untrusted text as plain text', async () => {
    const page = await open();
    for (const tab of TABS) {
      await page.go(tab);
      const count = await page.evaluate<number>(`document.querySelectorAll('.rows .open').length`);
      for (let at = 0; at < count; at += 5) {
        await page.evaluate(`document.querySelectorAll('.rows .open')[${at}].click()`);
      }
      const odd = `img, iframe, object, form, [onerror], a:not([href^="https://"], [href^="#"])`;
      expect(await page.evaluate(`document.querySelectorAll('${odd}').length`)).toBe(0);
      expect(await page.evaluate('document.scripts.length')).toBe(2);
    }
  });

  it('neither runs nor loads content that an attacker injects into the file', async () => {
    const injected = join(folder, 'injected.html');
    const markup = `<script>document.title = 'injected'</script><img src="https://192.0.2.1/x.png">
      <p id="styled" style="color: red">a</p><a id="run" href="javascript:document.title='run'">b</a>`;
    writeFileSync(injected, readFileSync(file, 'utf8').replace('</main>', `${markup}</main>`));
    const page = await browser.open(injected);
    await page.evaluate(`document.getElementById('run').click()`);
    expect(await page.evaluate('document.title')).toMatch(/^✗ Assay failed/);
    const color = `getComputedStyle(document.getElementById('styled')).color`;
    expect(await page.evaluate(color)).not.toBe('rgb(255, 0, 0)');
    const refused = page.complaints.filter((each) => each.includes('Content Security Policy'));
    expect(refused.length).toBeGreaterThanOrEqual(3);
  });

  it('shows the verdict, the findings and the next steps without JavaScript', async () => {
    const page = await open({ isScriptDisabled: true });
    const text = await page.evaluate<string>('document.body.innerText');
    for (const part of ['Must be fixed', 'CVE-2024-2', 'MAL-1', 'What to do']) {
      expect(text).toContain(part);
    }
  });

  it('has no accessibility violations according to axe', async () => {
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await open();
    await page.evaluate(`${axe};0`);
    for (const tab of TABS) {
      await page.go(tab);
      await page.evaluate(`document.querySelector('.rows .open')?.click()`);
      await page.resize(1280, 900, 'light');
      expect({ tab, found: await page.evaluate(axeRun()) }).toEqual({ tab, found: [] });
      if (!DARK_TABS.includes(tab)) continue;
      await page.resize(1280, 900, 'dark');
      expect({ tab, found: await page.evaluate(axeRun('color-contrast')) }).toEqual({
        tab,
        found: [],
      });
    }
  });

  it('fits a width of 375 pixels, with and without its script', async () => {
    const page = await open({ width: 375 });
    for (const tab of TABS) {
      await page.go(tab);
      await page.evaluate(`document.querySelector('.rows .open')?.click()`);
      expect([tab, await page.evaluate(PAGE_WIDTH)]).toEqual([tab, 375]);
    }
    const plain = await open({ width: 375, isScriptDisabled: true });
    expect(await plain.evaluate(PAGE_WIDTH)).toBe(375);
  });
});

const PAGE_WIDTH = 'document.documentElement.scrollWidth';

/**
 * Returns an expression that runs axe with all rules or a single rule. The result lists each violation with its first
 * element.
 */
function axeRun(rule?: string): string {
  const rules = rule === undefined ? {} : { runOnly: [rule] };
  const options = { ...rules, resultTypes: ['violations'], preload: false };
  return `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes[0].html + ' ' + nodes[0].failureSummary))`;
}

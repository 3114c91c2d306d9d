import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main as scan } from '../actions/scan/main.ts';
import { terminalTexts } from '../scripts/preview/terminal.ts';
import { headingIds } from '../scripts/site/heading-ids.ts';
import { readNavigation } from '../scripts/site/navigation.ts';
import { TRUST_CODES } from '../shared/errors/trust-codes.ts';
import { loadPolicy } from '../shared/policy/load-policy.ts';
import { ROOT } from './support/sources.ts';

const MAP = 'docs/index.md';
const TROUBLESHOOTING = 'docs/troubleshooting.md';

/** Every page that a reader can open on GitHub. */
const PAGES = globSync(['*.md', 'docs/**/*.md', 'actions/*/README.md', 'examples/*.md'], {
  cwd: ROOT,
}).sort();

/** Pages that the map omits, because other pages explain these pages, or because only developers read them. */
const NOT_IN_MAP = /^(README\.md|docs\/index\.md|docs\/decisions\/.*|docs\/rules\/.+\/.*)$/;

const texts = new Map(PAGES.map((page) => [page, readFileSync(join(ROOT, page), 'utf8')]));

describe('the README', () => {
  it('shows the real output of a scan', async () => {
    const readme = texts.get('README.md') ?? '';
    const [, example = ''] = /\n\$ node dist\/cli\/index\.js scan (.+?)```/s.exec(readme) ?? [];
    const [options = '', ...lines] = example.trimEnd().split('\n');
    const [path = '', , advisories = ''] = options.split(' ');
    const inputs = { path: '.', advisories: join(ROOT, advisories) };
    const run = { action: scan, inputs, workspace: join(ROOT, path) };
    const output = (await terminalTexts(run)).get(80) ?? '';
    let at = 0;
    for (const line of lines) {
      expect(output.slice(at)).toContain(line);
      at = output.indexOf(line, at) + line.length;
    }
    expect(lines.length).toBeGreaterThan(10);
  });
});

describe('the documentation', () => {
  it.each(PAGES)('has no broken link in %s', (page) => {
    expect(linksIn(page).filter((link) => !exists(page, link))).toEqual([]);
  });

  it('names only tests and npm scripts that exist', () => {
    const all = [...texts.values()].join('\n');
    const files = [...all.matchAll(/`(?:npm test -- )?(test\/[a-z0-9/.-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    const scripts = [...all.matchAll(/`npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    const { scripts: known } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(scripts.filter((name) => !Object.hasOwn(known, name))).toEqual([]);
  });

  it('numbers the decisions consecutively, with the same number in the file name and the title', () => {
    const decisions = PAGES.filter((page) => page.startsWith('docs/decisions/'));
    const numbers = decisions.map((page) => Number(posix.basename(page).slice(0, 4)));
    expect(numbers).toEqual(decisions.map((_, index) => index + 1));
    const titles = decisions.map((page) => texts.get(page)?.match(/^# (\d+)\. /)?.[1]);
    expect(titles).toEqual(numbers.map(String));
  });

  it('lists every page in its map', () => {
    const listed = readNavigation(texts.get(MAP) ?? '', MAP).flatMap(({ pages }) => pages);
    const files = new Set(listed.map(({ file }) => file));
    expect(PAGES.filter((page) => !NOT_IN_MAP.test(page) && !files.has(page))).toEqual([]);
    expect([...files].filter((file) => !texts.has(file))).toEqual([]);
  });

  it.each([
    ['UserErrorCode', unionIn('UserErrorCode')],
    ['DataErrorCode', unionIn('DataErrorCode')],
    ['RemoteErrorCode', unionIn('RemoteErrorCode')],
    ['TrustErrorCode', Object.keys(TRUST_CODES)],
    ['code of a problem in a scanned file', problemCodes()],
  ])('has a section about each %s', (_type, codes) => {
    const headings = headingsOf(texts.get(TROUBLESHOOTING) ?? '').join('\n');
    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !headings.includes(`\`${code}\``))).toEqual([]);
  });
});

it('the examples on the page about the audit policy are valid policies', () => {
  const text = texts.get('docs/audit-policy.md') ?? '';
  const examples = [...text.matchAll(/```yaml\n(.*?)```/gs)].map(([, yaml = '']) => yaml);
  expect(examples.length).toBeGreaterThan(2);
  for (const yaml of examples) expect(() => loadPolicy(Buffer.from(yaml), 'x')).not.toThrow();
});

describe('the documentation for the workflow examples', () => {
  const examples = globSync('examples/workflows/*.yml', { cwd: ROOT }).sort();

  it.each(examples)('has a recipe for %s', (example) => {
    const recipes = PAGES.filter((page) => page.startsWith('docs/recipes/'));
    const shown = recipes.filter((page) => texts.get(page)?.includes(`generated:${example} `));
    expect(shown).toHaveLength(1);
  });
});

/** The text without code. In code, brackets are not links. */
function proseOf(text: string): string {
  return text.replaceAll(/^```.*?^```/gms, '').replaceAll(/`[^`\n]+`/g, '`code`');
}

function linksIn(page: string): readonly string[] {
  const prose = proseOf(texts.get(page) ?? '');
  const inline = [
    ...prose.matchAll(/\]\(([^()\s]+)\)/g),
    ...prose.matchAll(/ src(?:set)?="([^"]+)"/g),
  ];
  return inline.map(([, link = '']) => link).filter((link) => !/^[a-z]+:/.test(link));
}

function exists(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  if (!existsSync(join(ROOT, target))) return false;
  const text = texts.get(target);
  return anchor === undefined || text === undefined || idsIn(text).has(anchor);
}

function idsIn(text: string): ReadonlySet<string> {
  const idOf = headingIds();
  return new Set(
    headingsOf(text).map((heading) => idOf(heading.replaceAll(/[`*]|\]\([^)]*\)|\[/g, ''))),
  );
}

function headingsOf(text: string): readonly string[] {
  const withoutCode = text.replaceAll(/^```.*?^```/gms, '');
  return [...withoutCode.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
}

/** Returns the members of a union of texts in the source of the errors. */
function unionIn(type: string): readonly string[] {
  const source = readFileSync(join(ROOT, 'shared/errors/errors.ts'), 'utf8');
  const union = new RegExp(`export type ${type} =([^;]+);`).exec(source)?.[1] ?? '';
  return [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code);
}

/** Returns the codes of problems in the rooms that read files. */
function problemCodes(): readonly string[] {
  const rooms = 'shared/{advisories,ecosystems,inventory,maven,sbom,source}/**/*.ts';
  const sources = globSync(rooms, { cwd: ROOT }).map((file) =>
    readFileSync(join(ROOT, file), 'utf8'),
  );
  const codes = sources.flatMap((text) => [...text.matchAll(/\bcode: '([a-z-]+)'/g)]);
  return [...new Set(codes.map(([, code = '']) => code))];
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSource } from './support/source-imports.ts';
import { filesUnder, ROOT } from './support/sources.ts';

const sources = [...filesUnder('shared'), ...filesUnder('actions')];
const tests = new Set([...filesUnder('test/shared'), ...filesUnder('test/actions')]);

describe('the test folder', () => {
  it('has a test file for every source file with code', () => {
    const untested = sources.filter(needsTest).filter((path) => !tests.has(testOf(path)));
    expect(untested).toEqual([]);
  });

  it('has an example file for every audit rule, and no example files without a rule', () => {
    const rules = sources.filter((path) => AUDIT_RULE.test(path)).map(examplesOf);
    expect(rules.toSorted()).toEqual(exampleFiles());
  });

  it('has a source file for every test file', () => {
    const mirrored = new Set(sources.map(testOf));
    const orphans = [...tests].filter((path) => path.endsWith('.test.ts') && !mirrored.has(path));
    expect(orphans).toEqual([]);
  });
});

/** Code that needs a browser. `test/browser` tests these files together in one page. */
const BROWSER_CODE = 'shared/report/page/dom/';

/** A rule of the audit. `rule-examples.test.ts` tests all of them with their examples. */
const AUDIT_RULE = /^shared\/audit\/([a-z-]+)\/rules\/([a-z0-9-]+)\.ts$/;

const EXAMPLES = 'test/fixtures/audit';

function examplesOf(path: string): string {
  return path.replace(AUDIT_RULE, `${EXAMPLES}/$1/$2.txt`);
}

function exampleFiles(): readonly string[] {
  return readdirSync(join(ROOT, EXAMPLES), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${EXAMPLES}/${name}`)
    .sort();
}

/** In actions/, only `main.ts` contains decisions. All other files declare or start it. */
function needsTest(path: string): boolean {
  if (path.startsWith(BROWSER_CODE) || AUDIT_RULE.test(path)) return false;
  if (path.startsWith('actions/')) return path.endsWith('/main.ts');
  return !path.endsWith('.generated.ts') && readSource(path).hasCode;
}

function testOf(path: string): string {
  return `test/${path.replace(/\.ts$/, '.test.ts')}`;
}

import { describe, expect, it } from '@jest/globals';
import { readSource } from './support/source-imports.ts';
import { filesUnder } from './support/sources.ts';

const sources = [...filesUnder('shared'), ...filesUnder('actions')];
const tests = new Set([...filesUnder('test/shared'), ...filesUnder('test/actions')]);

describe('the test folder', () => {
  it('has a test file for every source file with code', () => {
    const untested = sources.filter(needsTest).filter((path) => !tests.has(testOf(path)));
    expect(untested).toEqual([]);
  });

  it('has a source file for every test file', () => {
    const mirrored = new Set(sources.map(testOf));
    const orphans = [...tests].filter((path) => path.endsWith('.test.ts') && !mirrored.has(path));
    expect(orphans).toEqual([]);
  });
});

/** Code that needs a browser. `test/browser` tests these files together in one page. */
const BROWSER_CODE = 'shared/report/page/dom/';

/** In actions/, only `main.ts` contains decisions. All other files declare or start it. */
function needsTest(path: string): boolean {
  if (path.startsWith(BROWSER_CODE)) return false;
  if (path.startsWith('actions/')) return path.endsWith('/main.ts');
  return !path.endsWith('.generated.ts') && readSource(path).hasCode;
}

function testOf(path: string): string {
  return `test/${path.replace(/\.ts$/, '.test.ts')}`;
}

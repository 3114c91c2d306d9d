import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { runProgram, temporaryFolder } from '../support/programs.ts';
import { filesUnder, ROOT } from '../support/sources.ts';

const FILES = {
  'mixed.test.ts': `
    import { describe, expect, it } from '@jest/globals';
    it('hangs', () => new Promise(() => {}), 200);
    it.skip('is skipped', () => {});
    it.failing('fails on purpose', () => expect(1).toBe(2));
    it('promises two assertions', () => { expect.assertions(2); expect(1).toBe(1); });
    describe('a block', () => it('differs', () => expect({ a: 1 }).toEqual({ a: 2 })));`,
  'first.test.ts': `
    import { expect, it } from '@jest/globals';
    it('changes the process', () => { process.env.LEFT_BEHIND = 'x'; process.exitCode = 7; expect(1).toBe(1); });`,
  'loads.test.ts': `throw new Error('cannot be loaded');`,
  'exits.test.ts': `
    import { it } from '@jest/globals';
    it('ends the process', () => process.exit(0));`,
  'later.test.ts': `
    import { expect, it } from '@jest/globals';
    it('sees a clean process', () => expect(process.env.LEFT_BEHIND).toBeUndefined());`,
};

interface JsonResult {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

let result: JsonResult;
let code: number;

/** Runs the files with jest and this runner, in one process for as long as it lives. */
beforeAll(async () => {
  const folder = temporaryFolder('runner');
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  const config = {
    rootDir: folder,
    testMatch: ['**/*.test.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    transform: {},
    runner: join(ROOT, 'test', 'runner', 'runner.ts'),
  };
  const jest = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const args = [jest, '--config', JSON.stringify(config), '--json', '--runInBand'];
  const ran = await runProgram(process.execPath, args, { cwd: ROOT });
  code = ran.code;
  result = JSON.parse(ran.stdout) as JsonResult;
});

const statuses = (file: string): Readonly<Record<string, string>> => {
  const found = result.testResults.find(({ name }) => name.endsWith(`/${file}`));
  return Object.fromEntries(
    found?.assertionResults.map(({ title, status }) => [title, status]) ?? [],
  );
};
const messageOf = (file: string): string | undefined =>
  result.testResults.find(({ name }) => name.endsWith(`/${file}`))?.message;

describe('the test runner', () => {
  it('fails a run with a failing test', () => expect(code).toBe(1));

  it('reports the same status for each test as jest, and stops a test that does not end', () => {
    expect(statuses('mixed.test.ts')).toEqual({
      hangs: 'failed',
      'is skipped': 'pending',
      'fails on purpose': 'passed',
      'promises two assertions': 'failed',
      differs: 'failed',
    });
  });

  it('reports a file that cannot be loaded', () => {
    expect(messageOf('loads.test.ts')).toMatch(/cannot be loaded/);
  });

  it('reports a file that ends the process, even with exit code 0', () => {
    expect(messageOf('exits.test.ts')).toMatch(/the test process ended with 0/);
  });

  it('restores the process after each file, and runs the next file', () => {
    expect(statuses('first.test.ts')).toEqual({ 'changes the process': 'passed' });
    expect(statuses('later.test.ts')).toEqual({ 'sees a clean process': 'passed' });
  });
});

it('the test support modules do not register hooks on load, because a process loads each module only once', () => {
  const support = filesUnder('test/support').filter((path) => !path.endsWith('.test.ts'));
  const hooked = support.filter((path) =>
    /^(before|after)(All|Each)\(/m.test(readFileSync(join(ROOT, path), 'utf8')),
  );
  expect(hooked).toEqual([]);
});

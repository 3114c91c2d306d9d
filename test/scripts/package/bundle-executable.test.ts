import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { bundleExecutable, embedThreads } from '../../../scripts/package/bundle-executable.ts';
import { runProgram, temporaryFolder } from '../../support/programs.ts';

/** A program in the form of dist/: a thread answers it with the sum, and a process with the product. */
const FILES = {
  'cli/index.js': 'import("../chunks/cli.js");',
  'chunks/cli.js': `import { fork } from 'node:child_process';
import { Worker } from 'node:worker_threads';
const thread = new Worker(new URL("../workers/thread.js", import.meta.url));
thread.once('message', (sum) => {
  const child = fork(new URL("../workers/process.js", import.meta.url), { execArgv: [__filename] });
  child.once('message', (product) => { console.log(sum, product); child.kill(); });
  child.send([sum, 2]);
  thread.terminate();
});
thread.postMessage([1, 2]);`,
  'chunks/sum.js': 'export const sum = (numbers) => numbers.reduce((a, b) => a + b);',
  'workers/thread.js': `import { parentPort } from 'node:worker_threads';
import { sum } from '../chunks/sum.js';
parentPort.on('message', (numbers) => parentPort.postMessage(sum(numbers)));`,
  'workers/process.js': `import { sum } from '../chunks/sum.js';
process.on('message', (numbers) => process.send(sum(numbers) * 10));`,
};

function aDist(files: Readonly<Record<string, string>>): string {
  const dist = temporaryFolder('dist');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
  return dist;
}

describe('bundleExecutable', () => {
  it('returns one program that also contains its worker thread and its worker process', async () => {
    const program = join(temporaryFolder('bundle'), 'program.cjs');
    writeFileSync(program, await bundleExecutable(aDist(FILES)));
    expect(await runProgram(process.execPath, [program])).toEqual({
      code: 0,
      stdout: '3 50\n',
      stderr: '',
    });
  });

  it('returns the same program for the same files in a different folder', async () => {
    const [first, second] = [aDist(FILES), aDist(FILES)];
    expect(await bundleExecutable(second)).toBe(await bundleExecutable(first));
  });

  it.each([
    ['a worker that reads its location', { 'workers/thread.js': 'import.meta.dirname;' }],
    ['code that reads its folder', { 'chunks/sum.js': 'export const sum = import.meta.dirname;' }],
    ['top-level await', { 'chunks/sum.js': 'export const sum = await 1;' }],
  ])('rejects %s', async (_, files) => {
    await expect(bundleExecutable(aDist({ ...FILES, ...files }))).rejects.toThrow(
      /uses paths relative to its own location|import\.meta|Top-level await/,
    );
  });
});

describe('embedThreads', () => {
  const threads = new Map([['../workers/a.js', 'run()']]);

  it('replaces the URL of a thread, but keeps the URL of a worker that is not a thread', () => {
    const url = (name: string) => `new URL("../workers/${name}.js", import.meta.url)`;
    expect(embedThreads(`return ${url('a')};`, threads)).toBe(
      'return new URL("data:text/javascript;base64,cnVuKCk=");',
    );
    expect(embedThreads(`new Worker(${url('a')})`, threads)).toBe(
      'new Worker(new URL("data:text/javascript;base64,cnVuKCk="))',
    );
    expect(embedThreads(`fork(${url('b')})`, threads)).toBe(`fork(${url('b')})`);
  });
});

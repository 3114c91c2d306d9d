import { registerHooks } from 'node:module';
import { jestExpect as expect } from '@jest/expect';
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from 'jest-circus';
import { keepProcess } from './keep-process.ts';
import type { Answer, FileToRun } from './open-worker.ts';
import { runFile } from './run-file.ts';

// Node has opened its cache at this point. Programs that tests start have their own cache.
delete process.env['NODE_COMPILE_CACHE'];

/** The values that tests import from `@jest/globals`. */
const NAMES = { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test };

Object.assign(globalThis, NAMES);
const GLOBALS = `data:text/javascript,export const { ${Object.keys(NAMES).join(', ')} } = globalThis;`;

// The package itself throws outside the jest runner.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === '@jest/globals'
      ? { url: GLOBALS, format: 'module', shortCircuit: true }
      : next(specifier, context),
});

process.on('message', async (file: FileToRun) => {
  const putBack = keepProcess();
  const answer = await answerOf(file);
  putBack();
  process.send?.(answer);
});

// Open servers of tests do not keep the process alive after the parent disconnects.
process.once('disconnect', () => process.exit());

async function answerOf(file: FileToRun): Promise<Answer> {
  try {
    return { result: await runFile(file), memory: process.memoryUsage.rss() };
  } catch (error) {
    // Only plain errors reach the parent process with their message and stack.
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { error: Object.assign(new Error(message), { stack }) };
  }
}

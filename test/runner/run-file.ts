import { pathToFileURL } from 'node:url';
import { jestExpect as expect } from '@jest/expect';
import type { TestResult } from '@jest/test-result';
import type { Circus } from '@jest/types';
import { addEventHandler, getState, resetState, run } from 'jest-circus';
import { buildSnapshotResolver, SnapshotState } from 'jest-snapshot';
import type { FileToRun } from './open-worker.ts';
import { resultOf } from './result-of.ts';

/** Number of times that this process has loaded each file. */
const loads = new Map<string, number>();

addEventHandler((event) => {
  if (event.name === 'test_start') startAssertions(event.test);
  if (event.name === 'test_done') endAssertions(event.test);
});

/**
 * Runs one test file with jest's own test framework (jest-circus).
 *
 * @throws {unknown} any error that the file throws while it is loaded.
 */
export async function runFile(file: FileToRun): Promise<TestResult> {
  const snapshots = await openSnapshots(file);
  configure(file);
  const { path: testPath, globalConfig } = file;
  // Snapshot matchers read this field from the same state, although its type lacks it.
  expect.setState({ ...{ snapshotState: snapshots }, testPath, expand: globalConfig.expand });
  const start = Date.now();
  const load = (loads.get(testPath) ?? 0) + 1;
  loads.set(testPath, load);
  // The number makes Node load the test file again, but not its imports. The compile cache contains only the first
  // load.
  await import(`${pathToFileURL(testPath).href}?${load}`);
  const outcome = await run();
  return resultOf(outcome, { file, snapshots, start, end: Date.now() });
}

/** Clears the tests of the previous file, and sets the limits for this one. */
function configure({ globalConfig, projectConfig }: FileToRun): void {
  resetState();
  const state = getState();
  state.parentProcess = process;
  state.testTimeout = projectConfig.testTimeout ?? 5_000;
  if (globalConfig.testNamePattern) {
    state.testNamePattern = new RegExp(globalConfig.testNamePattern, 'i');
  }
}

async function openSnapshots({
  path,
  globalConfig,
  projectConfig,
}: FileToRun): Promise<SnapshotState> {
  const { expand, updateSnapshot } = globalConfig;
  const { rootDir, snapshotFormat } = projectConfig;
  const resolver = await buildSnapshotResolver(projectConfig);
  const at = resolver.resolveSnapshotPath(path);
  return new SnapshotState(at, { expand, rootDir, snapshotFormat, updateSnapshot });
}

/** Counts only the assertions of this test, as the jest adapter does. */
function startAssertions(test: Circus.TestEntry): void {
  expect.setState({
    currentTestName: namesOf(test).join(' '),
    suppressedErrors: [],
    assertionCalls: 0,
    expectedAssertionsNumber: null,
    isExpectingAssertions: false,
  });
}

/** Adds the failures of `expect.assertions` and snapshots to the errors of the test. */
function endAssertions(test: Circus.TestEntry): void {
  test.numPassingAsserts = expect.getState().numPassingAsserts ?? 0;
  for (const { error } of expect.extractExpectedAssertionsErrors()) test.errors.push(error);
  const { suppressedErrors = [] } = expect.getState();
  expect.setState({ suppressedErrors: [] });
  test.errors.unshift(...suppressedErrors);
}

/** Returns the names of the blocks around a test, followed by the name of the test. The root block has no name. */
function namesOf(test: Circus.TestEntry): string[] {
  const names = [test.name];
  for (let block = test.parent; block.parent !== undefined; block = block.parent) {
    names.unshift(block.name);
  }
  return names;
}

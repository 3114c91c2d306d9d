import type { AssertionResult, TestResult } from '@jest/test-result';
import type { Circus } from '@jest/types';
import { formatResultsErrors } from 'jest-message-util';
import type { SnapshotState } from 'jest-snapshot';
import type { FileToRun } from './open-worker.ts';

interface FileRun {
  readonly file: FileToRun;
  readonly snapshots: SnapshotState;
  /** Milliseconds since the epoch. */
  readonly start: number;
  readonly end: number;
}

/** Returns the result of a file in the format of jest's reporters. */
export function resultOf(outcome: Circus.RunResult, ran: FileRun): TestResult {
  const { file, snapshots } = ran;
  const results = outcome.testResults.map(assertionResult);
  for (const { fullName, status } of results) {
    if (status !== 'passed') snapshots.markSnapshotsAsCheckedForTest(fullName);
  }
  const count = (wanted: string): number =>
    results.filter(({ status }) => status === wanted).length;
  const { globalConfig, path, projectConfig } = file;
  return {
    failureMessage: formatResultsErrors(results, projectConfig, globalConfig, path),
    leaks: false,
    numFailingTests: count('failed'),
    numPassingTests: count('passed'),
    numPendingTests: count('pending'),
    numTodoTests: count('todo'),
    openHandles: [],
    perfStats: timesOf(ran),
    skipped: false,
    snapshot: snapshotResult(snapshots),
    testFilePath: path,
    testResults: results,
    // The field is omitted without a value, because reporters check if it is present.
    ...(outcome.unhandledErrors.length > 0 && {
      testExecError: { message: outcome.unhandledErrors.join('\n'), stack: '' },
    }),
  };
}

function assertionResult(result: Circus.TestResult): AssertionResult {
  const [, ...names] = result.testPath;
  return {
    ancestorTitles: names.slice(0, -1),
    title: names.at(-1) ?? '',
    fullName: names.join(' '),
    duration: result.duration ?? null,
    ...(result.failing !== undefined && { failing: result.failing }),
    failureDetails: [],
    failureMessages: result.errors,
    invocations: result.invocations,
    location: null,
    numPassingAsserts: result.numPassingAsserts,
    retryReasons: [],
    status: statusOf(result),
  };
}

function statusOf({ status, errors }: Circus.TestResult): AssertionResult['status'] {
  if (status === 'done') return errors.length > 0 ? 'failed' : 'passed';
  return status === 'skip' ? 'pending' : status;
}

function timesOf({ file, start, end }: FileRun): TestResult['perfStats'] {
  return {
    start,
    end,
    runtime: end - start,
    loadTestEnvironmentStart: start,
    loadTestEnvironmentEnd: start,
    setupAfterEnvStart: start,
    setupAfterEnvEnd: start,
    setupFilesStart: start,
    setupFilesEnd: start,
    slow: (end - start) / 1000 > file.projectConfig.slowTestThreshold,
  };
}

/** Writes new snapshots, and counts them. */
function snapshotResult(snapshots: SnapshotState): TestResult['snapshot'] {
  const unchecked = snapshots.getUncheckedCount();
  const uncheckedKeys = [...snapshots.getUncheckedKeys()];
  if (unchecked > 0) snapshots.removeUncheckedKeys();
  const { deleted } = snapshots.save();
  const { added, matched, unmatched, updated } = snapshots;
  return {
    added,
    matched,
    unmatched,
    updated,
    fileDeleted: deleted,
    unchecked: deleted ? 0 : unchecked,
    uncheckedKeys,
  };
}

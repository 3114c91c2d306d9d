import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRunContext } from '../../../shared/host/run-context.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { runCode } from '../../support/run-code.ts';

/** `@actions/github` reads the environment of the process, so that each run needs a separate process. */
async function contextOf(env: Readonly<Record<string, string>>): Promise<unknown> {
  const { stdout, stderr } = await runCode(
    `import { readRunContext } from './shared/host/run-context.ts';
    process.stdout.write(JSON.stringify(await readRunContext(process.env)));`,
    env,
  );
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

function eventFile(content: string): string {
  const path = join(temporaryFolder(), 'event.json');
  writeFileSync(path, content);
  return path;
}

describe('readRunContext', () => {
  it('returns undefined outside GitHub Actions', async () => {
    expect(await readRunContext({})).toBeUndefined();
  });

  it('returns the values that the runner set', async () => {
    const context = await contextOf({
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: 'abc',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: eventFile('{"number": 7}'),
      GITHUB_RUN_ID: '1',
      GITHUB_RUN_NUMBER: '2',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_SERVER_URL: 'https://ghe.example/',
    });
    expect(context).toEqual({
      repository: 'o/r',
      sha: 'abc',
      ref: 'refs/pull/7/merge',
      eventName: 'pull_request',
      payload: { number: 7 },
      workflow: '',
      job: '',
      runId: '1',
      runNumber: '2',
      runAttempt: '2',
      serverUrl: 'https://ghe.example',
      apiUrl: 'https://api.github.com',
    });
  });

  it.each([
    ['names no file', '/nowhere/event.json'],
    ['names a folder', temporaryFolder()],
    ['names a file that is not JSON', eventFile('not JSON')],
    ['names a file larger than any GitHub event', eventFile(`"${'x'.repeat(25 * 1024 * 1024)}"`)],
  ])('returns a context without a payload if the event path %s', async (_, event) => {
    const env = { GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event };
    const wanted = { repository: 'o/r', eventName: 'push', payload: {} };
    expect(await contextOf(env)).toMatchObject(wanted);
  });
});

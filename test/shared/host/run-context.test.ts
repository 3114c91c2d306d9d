import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readRunContext } from '../../../shared/host/run-context.ts';
import { temporaryFolder } from '../../support/programs.ts';

describe('readRunContext', () => {
  it('is undefined outside GitHub', () => {
    expect(readRunContext({})).toBeUndefined();
  });

  it('takes what the runner says', () => {
    const event = join(temporaryFolder(), 'event.json');
    writeFileSync(event, '{"number": 7}');
    const context = readRunContext({
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_SHA: 'abc',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_RUN_ID: '1',
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
      runAttempt: '2',
      serverUrl: 'https://ghe.example',
      apiUrl: 'https://api.github.com',
    });
  });

  it.each(['/nowhere/event.json', import.meta.filename])('has no payload in %s', (event) => {
    const context = readRunContext({ GITHUB_REPOSITORY: 'o/r', GITHUB_EVENT_PATH: event });
    expect(context?.payload).toEqual({});
  });
});

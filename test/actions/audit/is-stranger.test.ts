import { expect, it } from '@jest/globals';
import { isStranger } from '../../../actions/audit/is-stranger.ts';
import type { RunContext } from '../../../shared/host/run-context.ts';

const repository = 'octo-org/app';
const from = (name: string | null) => ({
  head: { repo: name === null ? null : { full_name: name } },
});
const after = (name: string | null) => ({
  head_repository: name === null ? null : { full_name: name },
});

it.each([
  [{ pull_request: from(repository) }, false],
  [{ pull_request: from('stranger/app') }, true],
  [{ pull_request: from(null) }, true],
  [{ workflow_run: after(repository) }, false],
  [{ workflow_run: after('stranger/app') }, true],
  [{ workflow_run: after(null) }, true],
  [{}, false],
])('for the event %j, isStranger returns %s', (payload, expected) => {
  expect(isStranger({ repository, payload } as unknown as RunContext)).toBe(expected);
});

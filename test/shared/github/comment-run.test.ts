import { describe, expect, it } from '@jest/globals';
import { commentRun, isByLaterRun, runLine } from '../../../shared/github/comment-run.ts';

const HEAD = 'b'.repeat(40);
const CI = '.github/workflows/ci.yml';
const OWN = { eventName: 'pull_request', payload: {}, runNumber: '12', runAttempt: '2' };
const EARLIER = {
  ...OWN,
  eventName: 'workflow_run',
  payload: { workflow_run: { run_number: 7, run_attempt: 1, path: CI } },
};

describe('the run of a comment', () => {
  it('is the current run', () => {
    expect(commentRun(OWN, CI, HEAD)).toEqual({
      workflow: CI,
      number: 12,
      attempt: 2,
      headSha: HEAD,
    });
  });

  it('is the triggering run in a workflow_run event', () => {
    expect(commentRun(EARLIER, 'report.yml', HEAD)).toEqual({
      workflow: `report.yml ${CI}`,
      number: 7,
      attempt: 1,
      headSha: HEAD,
    });
  });

  it.each([
    ['', '1'],
    ['0', '1'],
    ['1', 'x'],
  ])('is unknown with the number %j and the attempt %j', (runNumber, runAttempt) => {
    expect(commentRun({ ...OWN, runNumber, runAttempt }, CI, HEAD)).toBeUndefined();
  });
});

describe('a comment', () => {
  const run = { workflow: CI, number: 12, attempt: 2, headSha: HEAD };
  const bodyOf = (changes: Partial<typeof run>, end = '\n') =>
    `<!-- marker -->${end}${runLine({ ...run, ...changes })}${end}text`;

  it.each([
    [{ number: 13, attempt: 1 }, true],
    [{ attempt: 3 }, true],
    [{}, false],
    [{ number: 11, attempt: 9 }, false],
    [{ number: 13, headSha: 'c'.repeat(40) }, false],
    [{ number: 13, workflow: 'other.yml' }, false],
  ])('by the run %j is later than run 12, attempt 2: %s', (changes, wanted) => {
    expect(isByLaterRun(bodyOf(changes), run)).toBe(wanted);
    expect(isByLaterRun(bodyOf(changes, '\r\n'), run)).toBe(wanted);
  });

  it.each(['', '<!-- marker -->', `text\n\n${runLine({ ...run, number: 99 })}`])(
    'without a line for its run is never later: %j',
    (body) => {
      expect(isByLaterRun(body, run)).toBe(false);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { DataError, UserError } from '../../../shared/errors/errors.ts';
import { finishWithError } from '../../../shared/host/run.ts';
import { fakeHost } from '../../support/fake-host.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { runCode } from '../../support/run-code.ts';

/** Runs an action with this main function, as the runner does. */
function run(body: string, temporary = temporaryFolder()) {
  const code = `
    import { runAction } from './shared/host/run.ts';
    import { UserError } from './shared/errors/errors.ts';
    import { createActionsHost } from './shared/host/actions-host.ts';
    const host = createActionsHost(process.env, 'Assay X', undefined);
    await runAction(async (host) => { ${body} }, host);`;
  return runCode(code, { RUNNER_TEMP: temporary });
}

describe('runAction', () => {
  it('exits with 0 on success', async () => {
    const { code, stdout } = await run("host.finish('pass', 'Done.');");
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^Done\.\nAssay X: passed after \S+ s\. Done\.\n$/),
    ]);
  });

  it('shows an error once, with its fix', async () => {
    const { code, stdout, stderr } = await run(
      "throw new UserError('input-invalid', 'It is wrong.', 'Correct it.');",
    );
    expect([code, stdout, stderr]).toEqual([
      1,
      expect.stringMatching(
        /^::error title=Assay X::It is wrong\.%0AFix: Correct it\.\nAssay X: incomplete after \S+ s\. It is wrong\.\n$/,
      ),
      '',
    ]);
  });

  it('reports an unusable runner folder as an error', async () => {
    const { code, stdout, stderr } = await run('host.stepsFolder;', '/dev/null');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error title=Assay X::.*ENOTDIR/);
  });

  it('asks for a bug report and shows the stack after an unexpected error', async () => {
    const { code, stdout } = await run('undefined.x;');
    expect(code).toBe(1);
    expect(stdout).toMatch(/TypeError: .*%0A {4}at .*Please report/);
  });

  it.each([
    ['an unawaited promise', "Promise.reject(new Error('stray'));"],
    ['a callback', "setTimeout(() => { throw new Error('stray'); }, 1);"],
  ])('fails if an error is thrown in %s', async (_name, statement) => {
    const { code, stdout } = await run(
      `${statement} await new Promise((resolve) => setTimeout(resolve, 5000));`,
    );
    expect([code, stdout.includes('stray')]).toEqual([1, true]);
  });

  it('does not wait for open handles that keep the process alive', async () => {
    const { code } = await run("setInterval(() => {}, 1000); host.finish('fail', 'No.');");
    expect(code).toBe(1);
  });

  it('fails if the main function never ends', async () => {
    const { code, stdout } = await run('await new Promise(() => {});');
    expect(code).toBe(1);
    expect(stdout).toContain('the run stopped before it finished');
  });
});

describe('finishWithError', () => {
  it('names the file and the line of a data error', () => {
    const host = fakeHost();
    finishWithError(host, new DataError('malformed', 'no name', { path: 'a.json', line: 3 }));
    const message = expect.stringMatching(/^a\.json:3: no name\nFix: Check/);
    expect(host.heard.finished).toEqual([{ outcome: 'error', message }]);
  });

  it('in a terminal, states the verdict unless an input is invalid', () => {
    const messageOf = (error: Error) => {
      const host = { ...fakeHost(), kind: 'terminal' } as const;
      finishWithError(host, error);
      return host.heard.finished[0]?.message.split('\n');
    };
    const place = { path: 'a.json' };
    expect(messageOf(new DataError('malformed', 'no name', place))).toEqual([
      'Incomplete: the run stopped with an error, so the check fails.',
      'error: a.json: no name',
      expect.stringMatching(/^Fix: /),
    ]);
    expect(messageOf(new UserError('input-invalid', 'No.', 'Correct it.'))).toEqual([
      'No.',
      'Fix: Correct it.',
    ]);
  });

  it('returns even if the causes of an error form a cycle', () => {
    const error = new UserError('input-invalid', 'a', 'b');
    error.cause = error;
    const host = fakeHost();
    finishWithError(host, error);
    expect(host.heard.finished).toHaveLength(1);
  });
});

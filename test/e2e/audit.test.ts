import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { git, initialize } from '../support/git.ts';
import { temporaryFolder } from '../support/programs.ts';
import { ROOT } from '../support/sources.ts';

it('the built action audits a repository without running anything in it', async () => {
  const temp = temporaryFolder('audit');
  const workspace = join(temp, 'workspace');
  await initialize(workspace);
  const trace = join(temp, 'trace');
  for (const [path, text] of Object.entries({
    Dockerfile: 'FROM alpine:3.20\nUSER root\n',
    '.gitattributes': '* filter=evil\n',
    'compose.yaml': 'services: {web: {image: "alpine:3.20", privileged: true}}\n',
  })) {
    writeFileSync(join(workspace, path), text);
  }
  await git(workspace, 'config', 'filter.evil.smudge', `touch ${trace}`);
  await git(workspace, 'config', 'core.fsmonitor', `touch ${trace}`);
  mkdirSync(join(temp, 'runner'));
  const output = join(temp, 'outputs');
  writeFileSync(output, '');
  const env = {
    PATH: process.env['PATH'],
    ...COMPILE_CACHE,
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: join(temp, 'runner'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    INPUT_ANNOTATIONS: 'true',
  };
  const { code, stdout } = await ran(join(ROOT, 'dist', 'audit', 'index.js'), workspace, env);
  expect(code).toBe(1);
  expect(stdout).toMatch(/::error .*file=Dockerfile,line=2/);
  const folder = join(temp, 'runner', 'assay', '001-audit');
  const findings = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8'));
  expect(findings.findings.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining(['dockerfile/user-root', 'compose/privileged']),
  );
  expect(readFileSync(output, 'utf8')).toContain('fail');
  expect(existsSync(trace)).toBe(false);
});

function ran(
  program: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly code: number; readonly stdout: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program], { cwd, env }, (error, stdout) => {
      resolve({ code: Number(error?.code ?? 0), stdout });
    });
  });
}

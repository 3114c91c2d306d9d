import { COMPILE_CACHE } from './compile-cache.ts';
import { type ProgramResult, runProgram } from './programs.ts';
import { ROOT } from './sources.ts';

/**
 * Runs JavaScript in a separate process in the root of the repository, to test standard output and exit codes. Runner
 * variables of this process do not reach it.
 */
export function runCode(
  code: string,
  env: Readonly<Record<string, string | undefined>> = {},
  args: readonly string[] = [],
): Promise<ProgramResult> {
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module'];
  return runProgram(process.execPath, [...flags, '--eval', code, '--', ...args], {
    cwd: ROOT,
    env: { ...COMPILE_CACHE, ...withoutRunner(), ...env },
  });
}

function withoutRunner(): Record<string, undefined> {
  const names = Object.keys(process.env).filter((name) => /^(GITHUB_|RUNNER_|INPUT_)/.test(name));
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import { COMPILE_CACHE } from '../support/compile-cache.ts';
import { type ProgramResult, runProgram } from '../support/programs.ts';
import { ROOT } from '../support/sources.ts';
import { createScene, type Scene } from './bad-inputs/scene.ts';

/** A recorded command with the exit code that is correct for it now. */
interface Recorded {
  readonly number: number;
  readonly words: readonly string[];
  readonly code: number;
}

const CLI = join(ROOT, 'dist', 'cli', 'index.js');

/** Number of commands that run at the same time. */
const AT_ONCE = 2;

/** A command that runs for longer than this number of milliseconds fails. */
const MAX_MS = 30_000;

/**
 * Nothing listens on this port, so that no command contacts a public server. The results do not depend on the network.
 */
const NO_NETWORK = 'http://127.0.0.1:9';

/** Exit codes that differ from the recorded ones, because the recorded behavior was wrong or has changed. */
const CORRECTED: ReadonlyMap<number, number> = new Map([
  // Severities and formats of other tools are valid.
  [17, 0],
  [23, 0],
  // This command waited forever.
  [49, 2],
  // The input `path` was renamed. The new name has a separate case.
  [70, 2],
  // A folder that does not exist was a pass.
  [78, 2],
]);

/** Commands of which `--path` is now `--subject-path`. They run with the old name and with the new name. */
const SUBJECTS: ReadonlySet<string> = new Set(['attest', 'sign', 'verify']);

/** Runs bad inputs against the built command line, and checks the exit code and the message of each. */
export async function check(shared: string): Promise<{ passed: number; failed: number }> {
  const recorded = parse(readFileSync(join(shared, 'research', 'bad-inputs.txt'), 'utf8'));
  const scene = await createScene();
  const found = await mapConcurrently(recorded, AT_ONCE, async (each) => {
    const started = performance.now();
    const result = await run(each, scene);
    const problems = problemsOf(each, result, performance.now() - started);
    return { each, result, problems };
  });
  const bad = found.filter(({ problems }) => problems.length > 0);
  for (const { each, result, problems } of bad) {
    say(`  ${each.number}: assay ${each.words.join(' ')}\n    ${problems.join('; ')}`);
    say(indent(result.stderr || result.stdout));
  }
  return { passed: found.length - bad.length, failed: bad.length };
}

/** Parses blocks that start with `### NUMBER $ assay WORDS` and end with `rc=CODE`. */
function parse(text: string): readonly Recorded[] {
  return text
    .split(/^### /m)
    .slice(1)
    .flatMap((block) => {
      const [, number, words = ''] = /^(\d+) \$ assay ?(.*)$/m.exec(block) ?? [];
      const [, code] = /^rc=(\d+)$/m.exec(block) ?? [];
      if (number === undefined || code === undefined) {
        throw new Error(`This block cannot be read: ${block.slice(0, 80)}`);
      }
      const given = { number: Number(number), words: words.split(' ') };
      return withNewNames(given, Number(code));
    });
}

function withNewNames(given: Omit<Recorded, 'code'>, code: number): readonly Recorded[] {
  const { number, words } = given;
  const old = { ...given, code: CORRECTED.get(number) ?? code };
  const renamed = words.map((word) => {
    if (word === '--platform') return '--platforms';
    return word === '--path' && SUBJECTS.has(words[0] ?? '') ? '--subject-path' : word;
  });
  return words.join(' ') === renamed.join(' ') ? [old] : [old, { number, words: renamed, code }];
}

async function run({ words, number }: Recorded, { folder, placeFor }: Scene) {
  const args = words.map((word, index) => {
    const option = /^(--[a-z-]+)=/.exec(word)?.[1] ?? words[index - 1] ?? '';
    return word.replace('PLACE', placeFor(word.startsWith('oci:') ? 'oci' : option, number));
  });
  const env = {
    ...COMPILE_CACHE,
    GITHUB_ACTIONS: undefined,
    GITHUB_TOKEN: undefined,
    HTTP_PROXY: NO_NETWORK,
    HTTPS_PROXY: NO_NETWORK,
    XDG_CACHE_HOME: join(folder, '..', 'cache'),
  };
  return runProgram(process.execPath, [CLI, ...args], { cwd: folder, env, input: '' });
}

function problemsOf(
  { code: wanted }: Recorded,
  { code, stdout, stderr }: ProgramResult,
  ms: number,
): readonly string[] {
  const problems: string[] = [];
  if (code !== wanted) problems.push(`the exit code is ${code} instead of ${wanted}`);
  if (/^\s+at .+:\d+:\d+\)?$/m.test(stdout + stderr)) problems.push('there is a stack trace');
  if (/defect in Assay/.test(stderr)) problems.push('the message calls the input a defect');
  if (ms > MAX_MS) problems.push(`the command ran for ${Math.round(ms / 1000)} s`);
  if (wanted === 2) problems.push(...problemsOfFix(stderr));
  return problems;
}

/** Words that a user of a terminal cannot act on, because they belong to a workflow. */
const WORKFLOW_WORDS = /\$\{\{|actions\/checkout|\bthis step\b|\bwith:|`[a-z]+: /;

/** Matches the fix for a wrong command, and the next step of an incomplete run. */
const FIX = /^(?:Fix|Next step): /;

function problemsOfFix(stderr: string): readonly string[] {
  const fixes = stderr.split('\n').filter((line) => FIX.test(line));
  if (fixes.length === 0) return ['there is no line with a fix or a next step'];
  return fixes
    .filter((fix) => WORKFLOW_WORDS.test(fix))
    .map((fix) => `a terminal cannot follow "${fix}"`);
}

function indent(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, '      ');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

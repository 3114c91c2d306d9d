import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { commands } from '../../actions/registry.generated.ts';
import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { pathTarget } from '../../shared/flows/targets/path-target.ts';
import { sourceTarget } from '../../shared/flows/targets/source-target.ts';
import { subjectTarget } from '../../shared/flows/targets/subject-target.ts';
import { completionScript } from '../../shared/host/completion.ts';
import { findCommand } from '../../shared/host/find-command.ts';
import { parseArguments } from '../../shared/host/parse-arguments.ts';
import { scratchFolder } from '../../shared/host/scratch-folder.ts';
import { compileCacheFor } from '../support/compile-cache.ts';
import { builtCheckout } from '../support/e2e/checkout.ts';
import { ADVISORIES } from '../support/e2e/shop.ts';
import { fakeHost } from '../support/fake-host.ts';
import { type ProgramResult, runProgram, temporaryFolder } from '../support/programs.ts';

const workspace = temporaryFolder('bad-command-lines');
mkdirSync(join(workspace, 'app'));
writeFileSync(join(workspace, 'file.txt'), 'text\n');

const LONG = 'a'.repeat(100_000);

/** Finds the command and the target of a command line with the real commands, as the program does. */
async function errorOf(argv: readonly string[]): Promise<UserError> {
  try {
    await read(argv);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error(`assay ${argv.join(' ')} was not refused`);
}

async function read(argv: readonly string[]): Promise<void> {
  if (argv[0] === 'completion') return void completionScript(argv.slice(1), commands);
  const { command, args } = findCommand(argv, commands);
  const { targets } = parseArguments(args, command.spec);
  const host = fakeHost({}, { kind: 'terminal', workspace });
  const kind = command.spec.terminal?.target;
  if (kind === 'source') await sourceTarget(targets, host, scratchFolder());
  if (kind === 'path') await pathTarget(targets, host, scratchFolder());
  if (kind === 'subject') await subjectTarget(targets, host);
}

/** A command line, and parts of the expected message and of its fix. */
type Row = readonly [argv: readonly string[], message: string, fix: string];

const ROWS: readonly Row[] = [
  // Formats
  [['scan', '.', '-o', 'nope'], 'unknown format nope', 'Use one of table, json'],
  [['scan', '.', '-o', 'json='], '-o json= specifies no file', 'Use -o json=FILE.'],
  [['scan', '.', '-o', 'nope='], 'unknown format nope', 'Use one of table, json'],
  [['scan', '.', '-o', '='], 'unknown format ', 'Use one of table, json'],
  [['scan', '.', '-o', LONG], 'unknown format aaa', 'Use one of table, json'],
  [['scan', '.', '-o', 'table=out.txt'], '-o table cannot write a file', 'Use > FILE.'],
  [['scan', '.', '-o', 'json', '-o', 'sarif'], '2 formats', 'Use -o json -o sarif=FILE.'],
  [['scan', '.', '-o', 'json,sarif'], '2 formats', 'Use -o json -o sarif=FILE.'],
  [['scan', '.', '--json', '-o', 'html'], '2 formats', 'Use -o html -o json=FILE.'],
  [['scan', '.', '-o'], '-o requires a format', 'Write -o json.'],
  [['scan', '.', '--output'], '-o requires a format', 'Write -o json.'],
  [['scan', '.', '-o', '--quiet'], '-o requires a format', 'Write -o json.'],
  [['scan', '.', '-o', 'out.sarif'], 'unknown format out.sarif', 'Use -o sarif=out.sarif.'],
  [['scan', '.', '-o', 'cyclonedx'], 'unknown format', 'Did you mean -o cyclonedx-json?'],
  [['sign', 'app', '-o', 'json'], 'unknown format json', 'Remove -o'],
  [['scan', '.', '--json=yes'], '--json does not accept a value', 'Write --json alone.'],
  // Targets
  [['scan', 'a', 'b'], 'accepts only one target, but 2 were specified', 'once for each target'],
  [['scan', ''], 'the target is empty', 'such as `.`'],
  [['scan', ' '], 'the target is empty', 'such as `.`'],
  [['scan', 'my app'], 'my app is neither an existing file or folder', 'Check the path'],
  [['scan', 'oci:'], 'oci:', 'oci:DIR'],
  [['scan', 'docker-archive:'], 'docker-archive:', 'docker-archive:FILE'],
  [['scan', 'sbom:'], 'missing in "sbom:"', 'sbom:FILE'],
  [['scan', 'dir:'], 'dir:', 'dir:DIR'],
  [['scan', 'ftp://example.com/a'], 'is a URL', 'specify its path'],
  [['scan', 'https://example.com/a.git'], 'is a URL', 'specify its path'],
  [['scan', './app/nope'], 'file or folder ./app/nope', 'Check the path'],
  [['scan', 'file.txt/below'], 'file or folder file.txt/below', 'Check the path'],
  [['scan', './a\0b'], 'file or folder ./a', 'Check the path'],
  [['scan', `./${LONG}`], 'file or folder ./aaa', 'Check the path'],
  [['scan', LONG.toUpperCase()], 'A… is neither an existing file or folder', 'Check the path'],
  [['scan', 'Alpine:3.19'], 'Alpine:3.19 is neither an existing file or folder', 'lowercase'],
  [['scan', 'alpine@sha256:abc'], 'alpine@sha256:abc', '64 lowercase hex digits'],
  [['verify', '-'], 'cannot read standard input', 'Specify the path'],
  [['verify', './nope.tgz'], 'file ./nope.tgz', 'Check the path'],
  [['verify', 'My App'], 'My App is neither an existing file', 'Check the path'],
  [['report', 'a'], 'unexpected argument a', 'Did you mean --from a?'],
  // Options
  [['scan', '.', '--nope'], 'unknown option --nope', 'Did you mean --scope?'],
  [['scan', '.', `--${LONG}`], 'unknown option --aaa', '--help'],
  [['scan', '.', '---'], 'unknown option ---', '--help'],
  [['scan', '.', '--__proto__=x'], 'unknown option --__proto__', '--help'],
  [['scan', '.', '--fail-on'], '--fail-on requires a value', 'Write --fail-on VALUE'],
  [['scan', '.', '--fail-on='], '--fail-on requires a value', 'Write --fail-on VALUE'],
  [['scan', '.', '--fail-on=low', '--fail-on=high'], 'specified twice', 'Remove one --fail-on.'],
  [['--quiet', 'scan', '.'], 'must follow a command', 'Write the command first'],
  // Options and commands of Trivy, Grype, Syft, cosign and gh
  [['scan', '.', '--severity', 'HIGH'], 'unknown option --severity', 'Use --fail-on SEVERITY'],
  [['scan', '.', '--exit-code', '1'], 'unknown option --exit-code', 'Use --fail-on never'],
  [['scan', '.', '--ignore-unfixed'], 'unknown option --ignore-unfixed', 'Use --only-fixed.'],
  [['scan', '.', '--skip-dirs', 'a'], 'unknown option --skip-dirs', '.assayignore'],
  [['scan', '.', '--add-cpes-if-none'], 'unknown option --add-cpes-if-none', '--help'],
  [['sbom', '.', '--file', 'a.json'], 'unknown option --file', 'Use -o FORMAT=FILE.'],
  [
    ['verify', 'a', '--certificate-identity-regexp', '.*'],
    'unknown option --certificate-identity-regexp',
    'Use --certificate-identity-pattern',
  ],
  [
    ['verify', 'a', '--owner', 'o'],
    'unknown option --owner',
    'Use --certificate-identity-pattern.',
  ],
  [['sign', 'a', '--yes'], 'unknown option --yes', 'Remove the option'],
  [['scan', '.', '-s', 'HIGH'], 'unknown option -s', 'Use --fail-on SEVERITY.'],
  [['scan', '.', '--distro', 'alpine:3'], 'unknown option --distro', 'Remove the option'],
  [['sbom', '.', '--select-catalogers', 'x'], 'unknown option --select-catalogers', 'Remove'],
  [['sign', 'a', '--tlog-upload=false'], 'unknown option --tlog-upload', 'Remove the option'],
  [['audit', '.', '--min-severity', 'high'], 'unknown option --min-severity', '--fail-on SEVERITY'],
  [['audit', '.', '--persona', 'auditor'], 'unknown option --persona', 'Use --profile hardened.'],
  [['audit', '.', '--failure-threshold', 'error'], 'unknown option', 'Use --fail-on SEVERITY.'],
  [['audit', '.', '--trusted-registry', 'ghcr.io'], 'unknown option', '`audit: registries`'],
  [['audit', '.', '--ignore', 'DL3008'], 'unknown option --ignore', '.assay.yml'],
  [['audit', '.', '--no-git'], 'unknown option --no-git', 'Remove the option'],
  [['audit', '.', '--redact'], 'unknown option --redact', 'Remove the option'],
  [['audit', '.', '--log-opts', 'main..'], 'unknown option --log-opts', 'Use --history RANGE.'],
  [['audit', '.', '--baseline', 'a.json'], 'unknown option --baseline', '--write-baseline'],
  [['db', 'update'], 'Unknown command db.', 'current advisories'],
  [['diff', 'a', 'b'], 'Unknown command diff.', '--compare-to BASE'],
  [['fix', 'app'], 'Unknown command fix.', 'Use `assay scan TARGET --fix`.'],
  [['login', 'ghcr.io'], 'Unknown command login.', 'docker login'],
  [['image', 'alpine'], 'Unknown command image.', 'Use `assay scan alpine`.'],
  [['verify-blob', 'a.tgz'], 'Unknown command verify-blob.', 'Use `assay verify a.tgz`.'],
  // Commands that are newer than the others
  [['audit', 'a', 'b'], 'accepts only one target, but 2 were specified', 'once for each target'],
  [['audit', ''], 'the target is empty', 'such as `.`'],
  [['audit', 'ftp://example.com/a'], 'is a URL', 'specify its path'],
  [['audit', 'oci:'], 'The name after the colon is missing in "oci:"', 'oci:DIR'],
  [['audit', 'Alpine:3.19'], 'Alpine:3.19 is neither an existing file or folder', 'lowercase'],
  [['audit', '.', '--nope'], 'unknown option --nope', 'Did you mean --scope?'],
  [['audit', '.', '--severity', 'HIGH'], 'unknown option --severity', 'Use --fail-on SEVERITY'],
  [['audit', '.', '--profile'], '--profile requires a value', 'Write --profile VALUE'],
  [['audit', '.', '-o', 'nope'], 'unknown format nope', 'Use one of table, json'],
  [['audit', '.', '--fail-on=low', '--fail-on=low'], 'specified twice', 'Remove one --fail-on.'],
  [['audit', '.', '--skip-dirs', 'a'], 'unknown option --skip-dirs', '.assayignore'],
  [['audit', '.', '--exclude', 'a'], 'unknown option --exclude', '.assayignore'],
  [['import', 'a', '-o', 'json'], 'unknown format json', 'Remove -o'],
  [['init', 'a'], 'unexpected argument a', 'Did you mean --path a?'],
  [['init', '--nope'], 'unknown option --nope', '--help'],
  [['config', '.'], 'Unknown command config.', 'Use `assay audit .`.'],
  [['secret', 'app'], 'Unknown command secret.', 'Use `assay audit app`.'],
  [['detect'], 'Unknown command detect.', 'Use `assay audit TARGET`.'],
  [['lint', '.'], 'Unknown command lint.', 'Use `assay audit .`.'],
  // Commands
  [['scna'], 'Unknown command scna.', 'Did you mean scan?'],
  [['nope'], 'Unknown command nope.', 'Use one of'],
  [[LONG], 'Unknown command aaa', 'Use one of'],
  [['completion'], 'No shell given.', 'assay completion bash'],
  [['completion', 'nope'], 'Unknown shell nope.', 'Use one of bash'],
  [['completion', 'bsh'], 'Unknown shell bsh.', 'Did you mean bash?'],
];

describe('an invalid command line', () => {
  it.each(ROWS.map((row) => [row[0].map((word) => word.slice(0, 40)).join(' '), row] as const))(
    'is explained: assay %j',
    async (_name, [argv, message, fix]) => {
      const error = await errorOf(argv);
      expect([error.message, error.fix]).toEqual([
        expect.stringContaining(message),
        expect.stringContaining(fix),
      ]);
      expect(error.message.length).toBeLessThan(300);
      expect(error.fix).toMatch(/^[A-Z\d].{5,500}$/);
    },
  );
});

/** Command lines of which only the program finds the problem. `input` is standard input. */
interface ProgramRow {
  readonly argv: readonly string[];
  readonly says: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const SCAN = ['--advisories', ADVISORIES];

const PROGRAM_ROWS: readonly ProgramRow[] = [
  { argv: ['scan', '-'], says: 'Standard input is empty.' },
  { argv: ['help', 'scna'], says: 'Did you mean scan?' },
  { argv: ['scan', 'app', '--fail-on', 'severe'], says: 'Use one of critical, high' },
  { argv: ['scan', 'app', '--policy', 'app'], says: 'app is not a file.' },
  { argv: ['scan', '-'], says: 'The format of standard input is unknown.', input: 'hello\n' },
  { argv: ['scan', 'sbom:app', ...SCAN], says: 'app' },
  { argv: ['scan', 'app', '--path', 'app'], says: 'app and --path both specify the target.' },
  { argv: ['scan', 'app', '--image', 'a'], says: 'The inputs `--path` and `--image`' },
  { argv: ['scan', 'app', '-o', 'json', ...SCAN], says: 'Fix: ', env: { COLUMNS: 'abc' } },
  { argv: ['report', '--from', 'nope'], says: 'Set `--from` to the folder' },
  { argv: ['scan', 'app', '--output-dir', 'file.txt'], says: 'Set `--output-dir` to' },
];

describe('the program', () => {
  let results: readonly ProgramResult[];

  beforeAll(async () => {
    const cli = join(await builtCheckout(), 'dist', 'cli', 'index.js');
    results = await mapConcurrently(PROGRAM_ROWS, 2, ({ argv, input = '', env = {} }) =>
      runProgram(process.execPath, [cli, ...argv], {
        cwd: workspace,
        env: { ...compileCacheFor(cli), GITHUB_ACTIONS: undefined, ...env },
        input,
      }),
    );
  }, 60_000);

  it.each(PROGRAM_ROWS.map(({ argv, says }, index) => [argv.slice(0, 4).join(' '), index, says]))(
    'exits with 2 for assay %s (%i)',
    (_name, index, says) => {
      const { code, stderr } = results[Number(index)] ?? {};
      expect([code, stderr]).toEqual([2, expect.stringContaining(String(says))]);
      expect(stderr).toMatch(/^Fix: \S/m);
      expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+|bug in Assay/m);
    },
  );
});

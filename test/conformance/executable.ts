import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { writeExecutable } from '../../scripts/package/write-executable.ts';
import { builtCheckout } from '../support/e2e/checkout.ts';
import { ADVISORIES, CRITICAL, shopImage } from '../support/e2e/shop.ts';
import { writeLayout } from '../support/images.ts';
import { type ProgramResult, runProgram, temporaryFolder } from '../support/programs.ts';
import { startSigstore } from '../support/sigstore.ts';
import { ROOT } from '../support/sources.ts';
import { realNow } from '../support/test-clock.ts';

const APP = join(ROOT, 'examples', 'shop', 'app');
const TYPE = 'https://octo.example/approved/v1';

/** One command line, and what its result must contain. */
interface Run {
  readonly name: string;
  readonly args: readonly string[];
  readonly code: number;
  readonly text: string;
}

/**
 * Builds the single executable twice, in two folders, and compares the bytes. Then runs the executable in an empty
 * folder with an empty PATH, and compares its results with the results of dist/. This check needs no data.
 */
export async function check(): Promise<{ passed: number; failed: number }> {
  const [first, second] = [await build(), await build()];
  const results = [
    report('two builds give the same executable', hashOf(first.program), hashOf(second.program)),
    report('two builds give the same archive', hashOf(first.archive), hashOf(second.archive)),
    report('the build leaves only these files', readdirSync(first.folder).sort(), [
      'assay',
      first.archive.slice(first.folder.length + 1),
    ]),
    ...(await checkArchive(first.archive, hashOf(first.program))),
  ];
  const cli = join(first.dist, 'cli', 'index.js');
  for (const run of await runs(cli)) {
    const wanted = await runAlone(process.execPath, [cli, ...run.args]);
    const isMeaningful =
      wanted.code === run.code && `${wanted.stdout}${wanted.stderr}`.includes(run.text);
    const found = await runAlone(first.program, run.args);
    results.push(report(run.name, found, wanted), report(`${run.name}, as expected`, isMeaningful));
  }
  const passed = results.filter((isGood) => isGood).length;
  return { passed, failed: results.length - passed };
}

/** Builds from a separate copy of dist/, so that no path of the build is the same. */
async function build() {
  const folder = join(temporaryFolder('executable'), 'out');
  const dist = join(temporaryFolder('dist'), 'dist');
  cpSync(join(await builtCheckout(), 'dist'), dist, { recursive: true, dereference: true });
  const written = await writeExecutable(ROOT, dist, folder);
  const megabytes = [written.programBytes, written.archiveBytes].map((bytes) => bytes / 1_000_000);
  process.stdout.write(`${megabytes.map((size) => size.toFixed(1)).join(' MB, archive ')} MB\n`);
  return { ...written, folder, dist };
}

async function checkArchive(archive: string, hash: string): Promise<readonly boolean[]> {
  const folder = temporaryFolder('unpacked');
  const { code } = await runProgram('tar', ['-xzf', archive, '-C', folder]);
  const names = ['LICENSE', 'assay', 'licenses.txt', 'node-licenses.txt'];
  return [
    report('tar unpacks the archive', [code, readdirSync(folder).sort()], [0, names]),
    report('the archive contains the executable', hashOf(join(folder, 'assay')), hash),
    report('the unpacked executable runs', (await runAlone(join(folder, 'assay'), [])).code, 2),
  ];
}

/** The layers of an image are read by worker threads. A condition is evaluated by a worker process. */
async function runs(cli: string): Promise<readonly Run[]> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const image = `oci:${await writeLayout([shopImage()], '1.4.0')}:1.4.0`;
  const scan = ['scan', APP, '--advisories', ADVISORIES];
  const attested = await attest(cli);
  const verify = (name: string, condition: string, code: number, text: string): Run => ({
    name,
    args: ['verify', ...attested.args, '--policy', attested.policy(name, condition)],
    code,
    text,
  });
  return [
    { name: 'version', args: ['version'], code: 0, text: version },
    { name: 'help', args: ['scan', '--help'], code: 0, text: '--advisories' },
    { name: 'scan', args: scan, code: 1, text: CRITICAL.name },
    { name: 'json', args: [...scan, '-o', 'json'], code: 1, text: CRITICAL.id },
    { name: 'sbom', args: ['sbom', image, '-o', 'cyclonedx-json'], code: 0, text: CRITICAL.name },
    verify('true', 'predicate.environment == "production"', 0, 'Passed'),
    verify('false', 'predicate.environment == "staging"', 1, 'is false'),
  ];
}

/** Attests a file with a key, and returns the arguments that verify this attestation. */
async function attest(cli: string) {
  const folder = temporaryFolder('attested');
  const path = (name: string) => join(folder, name);
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(path('key.pub'), keys.publicKey.export({ format: 'pem', type: 'spki' }));
  writeFileSync(path('key.pem'), keys.privateKey.export({ format: 'pem', type: 'pkcs8' }));
  writeFileSync(path('app'), 'an application');
  writeFileSync(path('predicate.json'), '{"environment":"production"}');
  const sigstore = await startSigstore({ now: realNow });
  await sigstore.writeFiles(folder);
  writeFileSync(path('signing.json'), JSON.stringify(sigstore.signingConfig(1)));
  const root = ['--instance', 'custom', '--trusted-root', path('trusted_root.json')];
  const signing = ['--key', path('key.pem'), '--signing-config', path('signing.json')];
  const type = ['--type', 'custom', '--predicate-type', TYPE];
  const files = ['--predicate', path('predicate.json'), '--output-dir', path('out')];
  const attested = ['attest', path('app'), ...type, ...files, ...signing, ...root];
  const { code, stderr } = await runProgram(process.execPath, [cli, ...attested]);
  await sigstore.close();
  if (code !== 0) throw new Error(`no attestation was created: ${stderr}`);
  const policy = (name: string, condition: string) => {
    const rule = { type: TYPE, 'signed-by': 'ops', condition };
    const verify = { identities: { ops: { key: 'key.pub' } }, evidence: [rule] };
    writeFileSync(path(`${name}.yml`), JSON.stringify({ verify }));
    return path(`${name}.yml`);
  };
  return { args: [path('app'), '--bundle', path('out/attest.sigstore.json'), ...root], policy };
}

/** Runs a program in an empty folder without environment variables. Its durations are removed. */
async function runAlone(program: string, args: readonly string[]): Promise<ProgramResult> {
  const none = Object.fromEntries(Object.keys(process.env).map((name) => [name, undefined]));
  const result = await runProgram(program, args, {
    cwd: temporaryFolder('empty'),
    env: { ...none, PATH: '' },
  });
  return { ...result, stderr: result.stderr.replace(/\([\d.]+ m?s\)\n$/, '(…)\n') };
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function report(name: string, found: unknown, wanted: unknown = true): boolean {
  const isGood = isDeepStrictEqual(found, wanted);
  if (!isGood) {
    process.stdout.write(`${name}:\n${shown(found)}\ninstead of\n${shown(wanted)}\n`);
  }
  return isGood;
}

/** The end of a result is its verdict. */
function shown(value: unknown): string {
  return JSON.stringify(value).slice(-1_000);
}

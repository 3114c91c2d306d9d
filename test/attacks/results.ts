import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main as all } from '../../actions/all/main.ts';
import { main as report } from '../../actions/report/main.ts';
import { main as scan } from '../../actions/scan/main.ts';
import { main as verify } from '../../actions/verify/main.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { ADVISORIES, actionHost, IDENTITY, SHOP } from '../support/action-host.ts';
import type { FakeHost } from '../support/fake-host.ts';
import { temporaryFolder } from '../support/programs.ts';
import type { Attack } from './attack.ts';
import { writeFiles } from './hide-package.ts';

const PASSED = JSON.stringify({
  kind: 'assay/decision/v1',
  action: 'scan',
  subject: 'app',
  outcome: 'pass',
  isComplete: true,
  reasons: [],
});

/** Inputs of a scan that passes. */
const LAX = { path: SHOP, advisories: ADVISORIES, 'fail-on': 'never', comment: 'never' };

/** Creates a runner with its own workspace. */
function runner(inputs: Readonly<Record<string, string>>, workspace = temporaryFolder('attack')) {
  const stepsFolder = join(workspace, 'steps');
  return actionHost({ 'output-dir': '', ...inputs }, { kind: 'actions', workspace, stepsFolder });
}

/** Outputs of the root action for later steps, in order. */
async function outputsOfRun(): Promise<readonly (readonly [string, string])[]> {
  const said: [string, string][] = [];
  const host = runner(LAX);
  await all({ ...host, setOutput: (name, value) => void said.push([name, value]) });
  if (host.heard.finished.some(({ outcome }) => outcome !== 'pass')) throw new Error('it fails');
  return said;
}

/** Ways to make the output folder unwritable. */
const UNWRITABLE: Readonly<Record<string, (out: string) => void>> = {
  'is a file': (out) => writeFileSync(out, ''),
  'has a folder in the place of the decision': (out) =>
    mkdirSync(join(out, 'decision.json'), { recursive: true }),
  'is a link': (out) => symlinkSync(temporaryFolder('elsewhere'), out),
};

/** Returns the message of the report on a job. Undefined if the report passes. */
async function reported(workspace: string): Promise<string | undefined> {
  const host = runner({ comment: 'never' }, workspace);
  return await outcomeOf(host, report);
}

async function outcomeOf(
  host: FakeHost,
  main: (host: FakeHost) => Promise<void>,
): Promise<string | undefined> {
  try {
    await main(host);
  } catch (error) {
    return describeError(error).message;
  }
  const end = host.heard.finished.at(-1);
  return end?.outcome === 'pass' ? undefined : end?.message;
}

/** The results of an earlier `verify`, as later steps and users read them. */
const RESULTS = [
  'verification.json',
  'verification-summary.json',
  'verification-summary.sigstore.json',
  'subject-2/decision.json',
  'subject-3/verification.json',
];

/** Unreadable files in several unrelated formats. */
const UNREADABLE: Readonly<Record<string, readonly string[]>> = {
  'Cargo.lock': ['no TOML', ''],
  'go.mod': ['<<<<<<< HEAD\n=======\n>>>>>>> a\n', 'module'],
  'composer.lock': ['{', '[]'],
  'package.json': ['{"dependencies":{"a":"^1.0.0"}}', '{"dependencies":["a@1"]}'],
  'pom.xml': ['<project>', '<a/>'],
};

/** Returns the comment on a folder with failing findings and an unreadable file. */
async function commentBeside(path: string, content: string): Promise<string | undefined> {
  const workspace = temporaryFolder('attack');
  cpSync(SHOP, join(workspace, 'shop'), { recursive: true });
  writeFiles(workspace, { [path]: content });
  const inputs = { path: '.', advisories: ADVISORIES, comment: 'never' };
  await scan(runner(inputs, workspace));
  const host = runner(inputs, workspace);
  await report(host);
  const comment = readFileSync(host.heard.outputs.get('markdown') ?? '', 'utf8');
  const wanted = ['failed (incomplete): ', ' must be fixed', '\n> - Error: ', FOUND];
  const isWhole = wanted.every((text) => comment.includes(text));
  return isWhole && host.heard.outputs.get('decision') === 'error' ? comment : undefined;
}

/** The ID of a finding, with hyphens at which no line is broken. */
const FOUND = 'CVE-2021-44906';

/** Attacks with job results that are outdated or missing. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a killed root action leaves the passing result of one stage',
    rows: ['1.16', '2.11'],
    variant(random) {
      const share = random.below(1000) / 1000;
      return {
        what: `after ${share} of its outputs`,
        async run() {
          const said = await outputsOfRun();
          const left = new Map(said.slice(0, Math.floor(share * said.length)));
          const decision = left.get('decision') ?? 'none';
          return decision === 'pass' ? undefined : `the decision is ${decision}`;
        },
      };
    },
  },
  {
    name: 'an unwritable results folder hides a step from the report',
    rows: ['2.11'],
    variant(random) {
      const how = random.pick(Object.keys(UNWRITABLE));
      return {
        what: `the folder ${how}`,
        async run() {
          const workspace = temporaryFolder('attack');
          writeFiles(workspace, { 'steps/001-scan/decision.json': PASSED });
          UNWRITABLE[how]?.(join(workspace, 'out'));
          const stopped = await outcomeOf(runner({ ...LAX, 'output-dir': 'out' }, workspace), scan);
          const told = await reported(workspace);
          return stopped === undefined ? undefined : told;
        },
      };
    },
  },
  {
    name: 'the report ignores a step that should write a decision but does not',
    rows: ['2.11'],
    variant(random) {
      const name = `002-${random.pick(['scan', 'verify'])}`;
      const file = random.pick(['findings.json', 'results.sarif', random.word()]);
      return {
        what: `${name} with ${file}`,
        async run() {
          const workspace = temporaryFolder('attack');
          const content = file.endsWith('.json') ? '{' : '';
          writeFiles(workspace, {
            'steps/001-scan/decision.json': PASSED,
            [`steps/${name}/${file}`]: content,
          });
          return await reported(workspace);
        },
      };
    },
  },
  {
    name: 'an unreadable file hides failing vulnerabilities, or failing vulnerabilities hide an unreadable file',
    rows: ['1.11'],
    variant(random) {
      const name = random.pick(Object.keys(UNREADABLE));
      const path = `${random.pick(['', 'a/', `${random.word()}/`])}${name}`;
      const content = random.pick(UNREADABLE[name] ?? []);
      return {
        what: `${path}: ${content}`,
        run: async () => await commentBeside(path, content),
      };
    },
  },
  {
    name: 'a failed verify leaves the results of an earlier verify',
    rows: ['2.11'],
    variant(random) {
      const kept = RESULTS.filter(() => random.below(2) === 0);
      const results = kept.length === 0 ? RESULTS : kept;
      const broken = random.pick([
        { 'trusted-root': '/nonexistent' },
        { 'certificate-identity': '' },
        { policy: `${random.word()}.yml` },
        { image: `oci:${random.word()}` },
      ]);
      return {
        what: `${results.join(', ')} with ${JSON.stringify(broken)}`,
        async run() {
          const workspace = temporaryFolder('attack');
          writeFiles(
            join(workspace, 'out'),
            Object.fromEntries(results.map((name) => [name, PASSED])),
          );
          const image = 'oci:nowhere';
          const inputs = {
            image,
            'certificate-identity': IDENTITY,
            'output-dir': 'out',
            ...broken,
          };
          const stopped = await outcomeOf(runner(inputs, workspace), verify);
          const files = readdirSync(join(workspace, 'out'), { recursive: true, encoding: 'utf8' });
          const isLeft = results.some((name) => files.includes(name));
          const decision = JSON.parse(readFileSync(join(workspace, 'out/decision.json'), 'utf8'));
          return isLeft || decision.outcome !== 'error' ? undefined : stopped;
        },
      };
    },
  },
];

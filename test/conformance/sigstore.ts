import { join } from 'node:path';
import { IDENTITY, ISSUER } from '../support/evidence.ts';
import { temporaryFolder } from '../support/programs.ts';
import {
  badCommands,
  crashOf,
  type Ending,
  RUBBISH,
  randomTexts,
  runBuilt,
  runBuiltHere,
  writeTo,
} from './sigstore/built-client.ts';
import { bundleScenarios } from './sigstore/bundle-scenarios.ts';
import { holdSpecimen } from './sigstore/hold-specimen.ts';
import { logScenarios } from './sigstore/log-scenarios.ts';
import { rekor2Scenarios } from './sigstore/rekor2-scenarios.ts';
import { atTime, endsAs, problemsOf } from './sigstore/run-scenario.ts';
import { madeSpecimens, publishedSpecimens, type Specimen } from './sigstore/specimens.ts';
import { suiteFiles } from './sigstore/suite-files.ts';
import { ARTIFACT, openWorld, sha256Hex, type World } from './sigstore/world.ts';

interface Counts {
  passed: number;
  failed: number;
}

/** A time at which every certificate has expired, but signatures must still be valid. */
const CENTURY_MS = 100 * 365 * 86_400_000;

/**
 * Number of changed bundles that the built client verifies in one process, and number that it verifies in separate
 * processes.
 */
const RANDOM_HERE = 2_000;
const RANDOM_APART = 200;
const APART_AT_ONCE = 2;

/**
 * Runs the conformance client on the scenarios of the Sigstore suite, on published bundles with every value changed,
 * and on invalid input. Also runs the client on the files of the suite if they are available.
 */
export async function check(): Promise<Counts> {
  const world = await openWorld();
  const counts = { passed: 0, failed: 0 };
  try {
    await runScenarios(world, counts);
    await runSuite(counts);
    const made = await madeSpecimens(world);
    const published = publishedSpecimens();
    if (published.length === 0) say('no published bundles are at hand: see ASSAY_SIGSTORE');
    for (const specimen of [...published, ...made]) await hold(specimen, counts);
    await runRubbish(world, made, counts);
  } finally {
    await world.close();
  }
  return counts;
}

async function runScenarios(world: World, counts: Counts): Promise<void> {
  const folder = temporaryFolder('sigstore-conformance');
  let scenarios = 0;
  for (const make of [bundleScenarios, logScenarios, rekor2Scenarios]) {
    for (const scenario of await make(world)) {
      scenarios += 1;
      count(await problemsOf(scenario, world, folder), counts);
      if (scenario.name.includes('_fail')) continue;
      const later = { ...scenario, name: `${scenario.name} in a hundred years` };
      count(await atTime(CENTURY_MS, () => problemsOf(later, world, folder)), counts);
    }
  }
  say(`${scenarios} scenarios, by file and by digest`);
}

async function runSuite(counts: Counts): Promise<void> {
  const folder = temporaryFolder('sigstore-suite');
  const files = suiteFiles((root) => writeTo(join(folder, 'root.json'), JSON.stringify(root)));
  for (const { name, argv, artifact } of files)
    count(await endsAs(name, [...argv, artifact]), counts);
  if (files.length > 0) say(`${files.length} directories of the suite`);
}

async function hold(specimen: Specimen, counts: Counts): Promise<void> {
  const { passed, problems, changes, judgedTwice, differing } = await holdSpecimen(specimen);
  counts.passed += passed;
  counts.failed += problems.length;
  for (const problem of problems) say(problem);
  const second = judgedTwice === 0 ? '' : `; sigstore-go is milder with ${differing} of them`;
  say(`${specimen.name}: ${changes} changes${second}`);
}

/** The built client must never crash, regardless of the bundle. */
async function runRubbish(
  world: World,
  specimens: readonly Specimen[],
  counts: Counts,
): Promise<void> {
  const folder = temporaryFolder('sigstore-rubbish');
  const root = writeTo(join(folder, 'root.json'), JSON.stringify(world.sigstore.trustedRoot));
  const argv = (name: string, content: string | Buffer) => [
    ...['verify-bundle', '--bundle', writeTo(join(folder, name), content)],
    ...['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER],
    ...['--trusted-root', root, `sha256:${sha256Hex(ARTIFACT)}`],
  ];
  const seeds = specimens.map(({ bundle }) => JSON.stringify(bundle));
  const texts = [...RUBBISH, ...randomTexts(seeds, RANDOM_HERE)];
  const endings = new Map<unknown, number>();
  const note = (ending: Ending, name: string) => {
    endings.set(ending.code, (endings.get(ending.code) ?? 0) + 1);
    const crash = crashOf(ending);
    count(crash === undefined ? [] : [`${name}: ${crash}: ${ending.said.slice(0, 200)}`], counts);
  };
  for (const [turn, text] of texts.entries())
    note(await runBuiltHere(argv('here.json', text), turn), `rubbish ${turn}`);
  const good = writeTo(join(folder, 'good.json'), seeds[0] ?? '');
  for (const [turn, given] of badCommands(good, root, folder).entries())
    note(await runBuiltHere(given, texts.length + turn), `command ${turn}: ${given.join(' ')}`);
  const apart = texts.slice(0, RANDOM_APART).entries();
  const work = async (worker: number) => {
    for (const [turn, text] of apart)
      note(await runBuilt(argv(`apart-${worker}.json`, text)), `rubbish ${turn} in a process`);
  };
  await Promise.all(Array.from({ length: APART_AT_ONCE }, (_, worker) => work(worker)));
  const ends = [...endings].map(([code, times]) => `${times} with ${code}`).join(', ');
  say(`the built client on ${texts.length} files, and ${RANDOM_APART} in processes: ${ends}`);
}

function count(problems: readonly string[], counts: Counts): void {
  if (problems.length === 0) counts.passed += 1;
  else counts.failed += 1;
  for (const problem of problems) say(problem);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

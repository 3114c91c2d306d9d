import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { main } from '../../actions/scan/main.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { actionHost } from '../support/action-host.ts';
import { buildImage, writeLayout } from '../support/images.ts';
import { temporaryFolder } from '../support/programs.ts';
import type { TarFile } from '../support/tar.ts';

/** Files of a repository. The keys are paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A package by its OSV name. */
export interface HiddenPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/** A policy by which a hidden package counts, even if only developers or the build need it. */
const EVERY_SCOPE = 'scan: { scopes: [runtime, development] }';

/**
 * Scans a repository from which a tool installs a package with a critical advisory. The repository also has a workflow,
 * so that the scan always has a package to compare. Nearly every repository that runs a scanner as an action has a
 * workflow.
 *
 * @param prepare Adds to the folder what a list of files cannot express, such as links.
 * @returns The finding or problem that stopped the scan. Undefined if it passed.
 */
export async function hidePackage(
  files: Files,
  hidden: HiddenPackage,
  inputs: Readonly<Record<string, string>> = {},
  prepare: (repository: string) => void | Promise<void> = () => undefined,
): Promise<string | undefined> {
  const folder = temporaryFolder('attack');
  try {
    const repository = join(folder, 'repository');
    writeFiles(repository, { '.github/workflows/ci.yml': WORKFLOW, ...files });
    await prepare(repository);
    writeFiles(join(folder, 'advisories'), advisoriesOf([hidden, DECOY]));
    writeFiles(folder, { 'policy.yml': EVERY_SCOPE });
    const advisories = join(folder, 'advisories');
    const policy = join(folder, 'policy.yml');
    const output = join(folder, 'output');
    return await scanOnce({
      path: repository,
      advisories,
      policy,
      'output-dir': output,
      ...inputs,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Scans an image with a package that has a critical advisory. The image also has an npm package without an advisory,
 * so that the scan always has a package to compare.
 *
 * @param layers The base layer first.
 * @returns The finding or problem that stopped the scan. Undefined if it passed.
 */
export async function hideInImage(
  layers: readonly (readonly TarFile[])[],
  hidden: HiddenPackage,
): Promise<string | undefined> {
  const folder = temporaryFolder('attack');
  try {
    const base = { path: 'usr/share/node_modules/isarray/package.json', content: HARMLESS };
    const image = buildImage({ layers: [[base], ...layers].map((files) => ({ files })) });
    writeFiles(join(folder, 'advisories'), advisoriesOf([hidden, NPM_DECOY]));
    const advisories = join(folder, 'advisories');
    const output = join(folder, 'output');
    const layout = `oci:${await writeLayout([image])}:latest`;
    return await scanOnce({ image: layout, advisories, 'output-dir': output });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const HARMLESS = JSON.stringify({ name: 'isarray', version: '2.0.5' });

const NPM_DECOY: HiddenPackage = { ecosystem: 'npm', name: 'vulnerable', version: '1.0.0' };

/** Runs the scan as the action does. Returns its message unless it passes. */
async function scanOnce(inputs: Readonly<Record<string, string>>): Promise<string | undefined> {
  const host = actionHost(inputs);
  try {
    await main(host);
  } catch (error) {
    return describeError(error).message;
  }
  const end = host.heard.finished.at(-1);
  if (end === undefined) throw new Error('the scan ended without a verdict');
  return end.outcome === 'pass' ? undefined : end.message;
}

const WORKFLOW = `on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: octo-org/harmless@v1.2.3
`;

/** A GitHub action has an advisory, so that the scan compares the workflow. */
const DECOY: HiddenPackage = {
  ecosystem: 'GitHub Actions',
  name: 'octo-org/vulnerable',
  version: '1.0.0',
};

/** Creates a folder with the structure of the OSV bucket and one record for each package. */
function advisoriesOf(packages: readonly HiddenPackage[]): Files {
  return Object.fromEntries(
    packages.map(({ ecosystem, name, version }, at) => {
      const id = `GHSA-aaaa-bbbb-cc${at}c`;
      const record = {
        schema_version: '1.7.0',
        id,
        modified: '2026-01-02T03:04:05Z',
        published: '2026-01-02T03:04:05Z',
        summary: 'a critical vulnerability',
        severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
        affected: [{ package: { ecosystem, name }, versions: [version] }],
      };
      return [`${ecosystem.split(':')[0]}/${id}.json`, JSON.stringify(record)];
    }),
  );
}

/** Writes each file below a folder. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, content);
  }
}

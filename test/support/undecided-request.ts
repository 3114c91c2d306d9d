import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './programs.ts';
import { checkedOutRequest, type Entries } from './pull-request.ts';
import { type ScannedProposal, scanProposal } from './scan-proposal.ts';

/**
 * Returns a pom without versions, which come from its parent. The parent is not in the repository unless `relativePath`
 * names it.
 */
export function pomOf(names: readonly string[], relativePath = ''): string {
  const dependencies = names.map(
    (name) => `<dependency><groupId>g</groupId><artifactId>${name}</artifactId></dependency>`,
  );
  return [
    '<project><modelVersion>4.0.0</modelVersion>',
    '<parent><groupId>p</groupId><artifactId>p</artifactId><version>1</version>',
    `${relativePath === '' ? '' : `<relativePath>${relativePath}</relativePath>`}</parent>`,
    '<artifactId>a</artifactId>',
    `<dependencies>${dependencies.join('')}</dependencies>`,
    '</project>',
  ].join('\n');
}

/** Returns a parent that gets versions from a bill of materials that is not in the repository. */
export function parentOf(version: string): string {
  return [
    '<project><modelVersion>4.0.0</modelVersion>',
    '<groupId>p</groupId><artifactId>p</artifactId><version>1</version><packaging>pom</packaging>',
    '<dependencyManagement><dependencies><dependency><groupId>b</groupId><artifactId>b</artifactId>',
    `<version>${version}</version><type>pom</type><scope>import</scope></dependency>`,
    '</dependencies></dependencyManagement></project>',
  ].join('\n');
}

/** A locked project, so that the scan has something to compare. */
const LOCKED: Entries = {
  'package.json': '{"dependencies":{"isarray":"2.0.5"}}',
  'package-lock.json': JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { isarray: '2.0.5' } },
      'node_modules/isarray': { version: '2.0.5' },
    },
  }),
};

/** Packages with one advisory each. */
const ADVISED = [
  ['npm', 'isarray', '1.5.0'],
  ['Maven', 'g:a', '1.5'],
  ['Maven', 'g:b', '1.5'],
  ['Maven', 'q:q.gradle.plugin', '1.5'],
] as const;

/** Writes a folder with the advisories. */
function advisoryFolder(): string {
  const folder = temporaryFolder('advisories');
  for (const [at, [ecosystem, name, fixed]] of ADVISED.entries()) {
    const ranges = [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }];
    const affected = [{ package: { ecosystem, name }, ranges }];
    const record = { id: `X-${at}`, modified: '2026-01-01T00:00:00Z', affected };
    writeFileSync(join(folder, `X-${at}.json`), JSON.stringify(record));
  }
  return folder;
}

interface UndecidedOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Other files in the advisory folder, by name. */
  readonly records?: Readonly<Record<string, string>>;
}

/**
 * Scans a pull request that applies the changes in `head` to `base`. Manifests without a lockfile are accepted, so that
 * only the comparison with advisories decides.
 */
export async function scanUndecided(
  base: Entries,
  head: Entries,
  { inputs = {}, records = {} }: UndecidedOptions = {},
): Promise<ScannedProposal> {
  const advisories = advisoryFolder();
  for (const [name, text] of Object.entries(records)) writeFileSync(join(advisories, name), text);
  const { workspace, run } = await checkedOutRequest({ ...LOCKED, ...base }, head);
  const defaults = { scope: 'auto', unlocked: 'allow', advisories };
  try {
    return await scanProposal(workspace, run, { inputs: { ...defaults, ...inputs } });
  } finally {
    rmSync(workspace, { recursive: true, force: true });
    rmSync(advisories, { recursive: true, force: true });
  }
}

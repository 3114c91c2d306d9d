import { cpSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAdvisories } from '../../test/conformance/applications/advisories.ts';
import { imageReport, verifyReports } from './evidence.ts';
import { type Preview, scanChange } from './pull-request.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared/data');
const SHOP = {
  tree: join(ROOT, 'examples/shop/app'),
  advisories: join(ROOT, 'examples/advisories'),
};

/**
 * Returns reports about real scans, by folder name. The scans read the demo project. They also read applications of
 * other projects if `../shared` contains the files of these applications.
 */
export async function realReports(): Promise<ReadonlyMap<string, Preview>> {
  const reports = new Map<string, Preview>([
    ['shop-adds', await scanChange({ ...SHOP, prepare: withoutLodash, propose: restoreLodash })],
    ['shop-fixes', await scanChange({ ...SHOP, propose: withoutLodash })],
    ['shop-unchanged', await scanChange({ ...SHOP, propose: addNotes })],
    ['shop-unreadable', await scanChange({ ...SHOP, propose: breakLockfile })],
    ['shop-image', await imageReport()],
    ...(await verifyReports()),
  ]);
  if (!existsSync(join(SHARED, 'apps'))) return reports;
  const database = writeAdvisories(join(SHARED, 'osv'));
  // Reports show the name of the folder.
  const advisories = join(database, 'osv');
  symlinkSync(database, advisories);
  try {
    for (const [name, propose] of APPLICATIONS) {
      const tree = join(SHARED, 'apps', name, 'tree');
      reports.set(name, await scanChange({ tree, advisories, propose }));
    }
    const tree = join(SHARED, 'apps/nodegoat/tree');
    const propose = (workspace: string) => copyProjects(tree, workspace);
    reports.set('nodegoat-25-times', await scanChange({ tree, advisories, propose }));
  } finally {
    rmSync(database, { recursive: true });
  }
  return reports;
}

/** Real applications. For each application, a pull request makes one change. */
const APPLICATIONS: readonly (readonly [name: string, propose: (workspace: string) => void])[] = [
  ['nodegoat', (workspace) => addPackage(workspace, 'ejs', '3.1.6')],
  ['gogs', addNotes],
  ['spring-petclinic', addNotes],
  ['meilisearch', addNotes],
  ['vue-core', addNotes],
];

/** Copies the project 24 times, so that the pull request has about 5,000 findings. */
function copyProjects(tree: string, workspace: string): void {
  for (let copy = 1; copy < 25; copy++) {
    for (const name of ['package.json', 'package-lock.json']) {
      cpSync(join(tree, name), join(workspace, `copies/${copy}/${name}`));
    }
  }
}

function addNotes(workspace: string): void {
  writeFileSync(join(workspace, 'NOTES.md'), 'A change without packages.\n');
}

function breakLockfile(workspace: string): void {
  const path = join(workspace, 'package-lock.json');
  writeFileSync(path, readFileSync(path, 'utf8').slice(0, -20));
}

function withoutLodash(workspace: string): void {
  editJson(join(workspace, 'package.json'), (manifest) => {
    delete (manifest['dependencies'] as Record<string, unknown>)['lodash'];
  });
  editJson(join(workspace, 'package-lock.json'), (lock) => {
    const packages = lock['packages'] as Record<string, { dependencies?: Record<string, unknown> }>;
    delete packages['node_modules/lodash'];
    delete packages['']?.dependencies?.['lodash'];
  });
}

function restoreLodash(workspace: string): void {
  for (const name of ['package.json', 'package-lock.json']) {
    cpSync(join(SHOP.tree, name), join(workspace, name));
  }
}

/** Adds a dependency to the manifest and the lockfile, as npm does. */
function addPackage(workspace: string, name: string, version: string): void {
  const resolved = `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`;
  const range = { [name]: `^${version}` };
  editJson(join(workspace, 'package.json'), (manifest) => {
    Object.assign(manifest['dependencies'] as object, range);
  });
  editJson(join(workspace, 'package-lock.json'), (lock) => {
    const packages = lock['packages'] as Record<string, { dependencies?: object }>;
    Object.assign(packages['']?.dependencies ?? {}, range);
    Object.assign(packages, { [`node_modules/${name}`]: { version, resolved } });
    Object.assign(lock['dependencies'] as object, { [name]: { version, resolved } });
  });
}

function editJson(path: string, edit: (content: Record<string, unknown>) => void): void {
  const content: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'));
  edit(content);
  writeFileSync(path, JSON.stringify(content, null, 2));
}

import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { writeAdvisories } from '../../test/conformance/applications/advisories.ts';
import { imageReport, verifyReports } from './evidence.ts';
import { auditChange, type Preview, scanChange } from './pull-request.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared/data');
const SHOP = {
  tree: join(ROOT, 'examples/shop/app'),
  advisories: join(ROOT, 'examples/advisories'),
};

/**
 * Returns reports about real scans. The keys are folder names. The scans read the demo project and, if `../shared`
 * contains them, files from real applications.
 */
export async function realReports(): Promise<ReadonlyMap<string, Preview>> {
  const reports = new Map<string, Preview>([
    ['shop-adds', await scanChange({ ...SHOP, prepare: withoutLodash, propose: restoreLodash })],
    ['shop-fixes', await scanChange({ ...SHOP, propose: withoutLodash })],
    ['shop-unchanged', await scanChange({ ...SHOP, propose: addNotes })],
    ['shop-unreadable', await scanChange({ ...SHOP, propose: breakLockfile })],
    ['shop-audit', await auditChange({ tree: SHOP.tree, propose: addConfiguration })],
    ['shop-image', await imageReport()],
    ...(await verifyReports()),
  ]);
  if (!existsSync(join(SHARED, 'apps'))) return reports;
  const database = writeAdvisories(join(SHARED, 'osv'));
  // The folder is named `osv`, because reports show its name.
  const advisories = join(database, 'osv');
  symlinkSync(database, advisories);
  try {
    for (const [name, propose] of APPLICATIONS) {
      const tree = join(SHARED, 'apps', name, 'tree');
      reports.set(name, await scanChange({ tree, advisories, propose }));
    }
    for (const name of AUDITED) {
      const tree = join(SHARED, 'apps', name, 'tree');
      const propose = (workspace: string) => cpSync(tree, workspace, { recursive: true });
      reports.set(`${name}-audit`, await auditChange({ tree: SHOP.tree, propose }));
    }
    const tree = join(SHARED, 'apps/nodegoat/tree');
    const propose = (workspace: string) => copyProjects(tree, workspace);
    reports.set('nodegoat-25-times', await scanChange({ tree, advisories, propose }));
  } finally {
    rmSync(database, { recursive: true });
  }
  return reports;
}

/** Real applications, each with the change that its pull request makes. */
const APPLICATIONS: readonly (readonly [name: string, propose: (workspace: string) => void])[] = [
  ['nodegoat', (workspace) => addPackage(workspace, 'ejs', '3.1.6')],
  ['juice-shop', addNotes],
  ['gogs', addNotes],
  ['spring-petclinic', addNotes],
  ['meilisearch', addNotes],
  ['vue-core', addNotes],
];

/** Real applications whose files are audited. A pull request adds all files. */
const AUDITED: readonly string[] = [
  'eshop',
  'example-voting-app',
  'koel',
  'lobsters',
  'microservices-demo',
  'monica',
  'outline',
  'saleor',
];

/** Adds a Dockerfile, a workflow and a manifest with findings of several kinds. */
function addConfiguration(workspace: string): void {
  const files = {
    Dockerfile: `FROM node
USER root
ADD server.js /srv/
RUN curl -k https://example.com/install.sh | sh
`,
    '.github/workflows/preview.yml': `on: pull_request_target
permissions: write-all
jobs:
  preview:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
        with: {ref: '\${{ github.event.pull_request.head.sha }}'}
      - run: echo "\${{ github.event.pull_request.title }}"
      - uses: octo/deploy@v2
      - uses: octo/notify@main
`,
    'deploy/shop.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: shop}
spec:
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: shop}}
    spec:
      hostNetwork: true
      containers:
        - name: web
          image: acme/shop:latest
          securityContext: {privileged: true}
          env: [{name: DB_PASSWORD, value: vR2mKp9Lw4Zt8Xq7}]
`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
}

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

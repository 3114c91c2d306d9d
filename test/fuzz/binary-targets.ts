import { deflateSync } from 'node:zlib';
import { extractOptions, openExtractor } from '../../shared/binary/extractor.ts';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import type { ExtractKind } from '../../shared/model/wanted-files.ts';
import { elfOf, goBuildInfo, jarOf, machOOf, peOf, pomOf } from '../support/executables.ts';
import { goTable, USUAL_FUNCTIONS } from '../support/go-table.ts';
import type { Seed } from './seeds.ts';
import type { Target } from './target.ts';

const MODULES =
  'path\texample.com/app\nmod\texample.com/app\t(devel)\ndep\tgithub.com/a/b\tv1.2.3\n' +
  'build\t-ldflags="-s -X main.version=v1.0.0"\n';

const AUDITABLE = deflateSync(
  JSON.stringify({ packages: [{ name: 'a', version: '1.0.0', source: 'crates.io', root: true }] }),
);

const PARTS = [
  { name: '.go.buildinfo', bytes: goBuildInfo('go1.22.1', MODULES), isWritable: true },
  { name: '.dep-v0', bytes: AUDITABLE },
  {
    name: '.gopclntab',
    bytes: goTable([...USUAL_FUNCTIONS, 'github.com/a/b.(*T).M', 'a/b.F[int]']),
  },
  { name: '.rodata', bytes: Buffer.from('\0nginx version: nginx/1.25.1\0nginx/1.25.1\0') },
];

const PYTHON_PROGRAM = [
  { name: '__main__.py', content: '' },
  { name: 'site-packages/a-1.0.dist-info/METADATA', content: 'Name: a\nVersion: 1.0\n' },
];

/** Targets for executables and Java archives, from their bytes to the packages in them. */
export function binaryTargets(): readonly Target[] {
  const executables = [
    elfOf(PARTS),
    elfOf(PARTS, { bits: 32, isBig: true }),
    elfOf(PARTS, { isStripped: true }),
    peOf(PARTS),
    machOOf(PARTS),
    Buffer.concat([Buffer.from('#!/usr/bin/env python3\n'), jarOf(PYTHON_PROGRAM)]),
  ];
  const manifest =
    'Manifest-Version: 1.0\r\nImplementation-Title: a\r\n b\r\nImplementation-Version: 1\r\n';
  const inner = jarOf([pomOf('g', 'b', '2')]);
  const archive = jarOf([
    { name: 'META-INF/MANIFEST.MF', content: manifest },
    pomOf('g', 'a', '1'),
    { name: 'lib/b-2.jar', content: inner, isStored: true },
    { name: 'lib/c-2.jar', content: inner },
  ]);
  // Without Maven properties, the file name and the manifest must be sufficient.
  const pom = '<project><parent><version>2</version></parent><artifactId>d</artifactId></project>';
  const unnamed = jarOf([
    { name: 'META-INF/MANIFEST.MF', content: manifest },
    { name: 'META-INF/maven/g/d/pom.xml', content: pom },
  ]);
  const installed = jarOf([{ name: 'node_modules/a/package.json', content: '{"license":"MIT"}' }]);
  return [
    target('executable', executables, 'usr/sbin/nginx'),
    target('java-archive', [archive, unnamed], 'app/a-1.jar'),
    target('npm-archive', [installed], 'app/.yarn/cache/a-npm-1.0.0-0123456789-10c0.zip'),
  ];
}

function target(kind: ExtractKind, files: readonly Buffer[], path: string): Target {
  return {
    name: kind,
    seeds: files.map((bytes) => ({ path, bytes })),
    run: (bytes, seed) => gather(kind, bytes, seed),
  };
}

/** The chunk boundaries are inside headers, as in a layer. */
function gather(kind: ExtractKind, bytes: Buffer, { path }: Seed): void {
  const gatherer = openExtractor(
    kind,
    path,
    bytes.length,
    extractOptions(new Set(['go-functions'])),
  );
  if (gatherer === undefined) return;
  for (let at = 0; at < bytes.length; at += 3000) {
    if (!gatherer.push(bytes.subarray(at, at + 3000))) return;
  }
  const extract = gatherer.end();
  if (extract === undefined) return;
  takeInventory(
    {
      description: { kind: 'image', name: kind },
      layers: [],
      files: [{ path, bytes: extract, extract: kind }],
      problems: [],
    },
    ecosystems,
  );
}

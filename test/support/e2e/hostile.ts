import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltImage, buildImage } from '../images.ts';
import { temporaryFolder } from '../programs.ts';
import type { TarFile } from '../tar.ts';

/** Text that must have no effect if it is printed, written or rendered. */
export const HOSTILE_NAMES = [
  '##[error]forged',
  '::error title=forged::forged',
  'a\r::set-output name=decision::pass',
  'a\n::add-path::/forged',
  '\u001b[31mred\u001b[0m\u001b]8;;https://forged.test\u0007link',
  'a|b|<img src="https://forged.test/x.png" onerror=forged()>',
  '[click](javascript:forged())',
  '\u202egnp.exe',
  '@octocat',
  '__proto__',
  'constructor',
] as const;

const HOSTILE_VERSION = '1.0.0';

/**
 * Creates a repository with an SBOM that lists packages with hostile names, which no package manager would accept.
 */
export function hostileRepository(): string {
  const folder = temporaryFolder('hostile');
  const components = HOSTILE_NAMES.map((name) => ({
    type: 'library',
    name,
    version: HOSTILE_VERSION,
    purl: `pkg:npm/${encodeURIComponent(name)}@${HOSTILE_VERSION}`,
    licenses: [{ license: { name } }],
    externalReferences: [{ type: 'distribution', url: `https://forged.test/${name}.tgz` }],
  }));
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components };
  writeFileSync(join(folder, 'bom.cdx.json'), JSON.stringify(document, null, 2));
  return folder;
}

/** Hostile advisories about all of these packages. */
export function hostileAdvisories(): string {
  const folder = temporaryFolder('hostile-advisories');
  mkdirSync(join(folder, 'npm'));
  for (const [index, name] of HOSTILE_NAMES.entries()) {
    const id = `TEST-2026-${index + 1}`;
    const record = {
      schema_version: '1.7.0',
      id,
      modified: '2026-01-01T00:00:00Z',
      summary: `${name} <!-- assay:comment:default --> \u001b[2J`,
      details: name,
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      affected: [{ package: { ecosystem: 'npm', name }, versions: [HOSTILE_VERSION] }],
      references: [{ type: 'WEB', url: `javascript:forged("${name}")` }],
    };
    writeFileSync(join(folder, 'npm', `${id}.json`), JSON.stringify(record));
  }
  return folder;
}

export type Escape = 'a path' | 'a hard link' | 'symbolic links';

/** Creates an image with a critical finding at `opt`, and with entries that lead out of the image to `outside`. */
export function escapingImage(kind: Escape, outside: string): BuiltImage {
  const content = JSON.stringify({ name: 'minimist', version: '1.2.5' });
  const good = { path: 'opt/node_modules/minimist/package.json', content };
  const up = '../'.repeat(20);
  switch (kind) {
    case 'a path':
      return ofLayers([good], [{ path: `${up}${outside}/package.json`, content }]);
    case 'a hard link':
      return ofLayers(
        [good],
        [{ path: 'etc/os-release', type: 'hardlink', target: `${up}etc/passwd` }],
      );
    case 'symbolic links':
      return ofLayers(
        [good],
        [
          { path: 'srv/node_modules', type: 'symlink', target: outside },
          { path: 'var/lib/dpkg/status', type: 'symlink', target: `${up}etc/passwd` },
          { path: 'etc/os-release', type: 'symlink', target: '/etc/os-release' },
        ],
        [{ path: 'srv/node_modules/lodash/package.json', content }],
      );
  }
}

function ofLayers(...layers: readonly (readonly TarFile[])[]): BuiltImage {
  return buildImage({ layers: layers.map((files) => ({ files })) });
}

import { opaqueAddress } from './registry.ts';

/** A typical project in the notation of every package manager. */
export interface Project {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
}

const LIB = {
  'lib/package.json': '{"name":"lib","version":"1.0.0","dependencies":{"parent":"^1.0.0"}}',
  'lib/index.js': '',
};

/** @param url The registry that the package managers use. */
export function honestProjects(url: string): readonly Project[] {
  const parent = { dependencies: { parent: '1.0.0' } };
  return [
    project('the address of an archive', {
      dependencies: { innocent: `${url}/victim/-/victim-1.2.5.tgz` },
    }),
    project('an address that says nothing', { dependencies: { victim: opaqueAddress(url) } }),
    project('a folder', { dependencies: { lib: 'file:./lib' } }, LIB),
    project('a folder of another name', { dependencies: { mine: 'file:./lib' } }, LIB),
    project(
      'a workspace',
      { workspaces: ['lib'], dependencies: { victim: '1.2.5' } },
      {
        ...LIB,
        'pnpm-workspace.yaml': 'packages:\n  - lib\n',
      },
    ),
    project('another version in place of one', { ...parent, ...overrides('1.2.5') }),
    project('another package in place of one', {
      ...parent,
      ...overrides('npm:@scope/scoped@2.0.0'),
    }),
    project('an address in place of a package', { ...parent, ...overrides(opaqueAddress(url)) }),
    project('a tag', { dependencies: { victim: 'latest' } }),
  ];
}

function project(what: string, manifest: object, files: Project['files'] = {}): Project {
  const text = JSON.stringify({ name: 'app', version: '1.0.0', ...manifest });
  return { what, files: { 'package.json': text, ...files } };
}

/** The same field under its three names: for npm and Bun, for Yarn, and for pnpm. */
function overrides(chosen: string): object {
  const rules = { victim: chosen };
  return { overrides: rules, resolutions: rules, pnpm: { overrides: rules } };
}

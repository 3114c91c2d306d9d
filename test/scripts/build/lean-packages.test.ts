import { generateKeyPairSync, hash, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { BUNDLE, REQUIRE } from '../../../scripts/build/bundle.ts';
import { leanPackages, withSharedHelpers } from '../../../scripts/build/lean-packages.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { ROOT } from '../../support/sources.ts';

/** A module of the TUF client that says which targets a role may sign. It must decide alike with and without the plugin. */
const TUF_ROLE = '@tufjs/models/dist/role.js';

describe('leanPackages', () => {
  it('removes the Sigstore types and the logger from the TUF client', async () => {
    const parts = await partsOf("export { initTUF } from '@sigstore/tuf';");
    expect(parts).toContainEqual(expect.stringMatching(/@sigstore\/tuf\/dist\/client\.js$/));
    expect(parts).not.toContainEqual(
      expect.stringMatching(/node_modules\/(@sigstore\/protobuf-specs|debug)\//),
    );
  });

  it('shares the helpers of TypeScript between the modules of a package', async () => {
    const text = await textOf("export { initTUF } from '@sigstore/tuf';");
    expect(text.match(/__createBinding = /g)).toHaveLength(1);
    expect(text.match(/__importDefault = /g)).toHaveLength(1);
    expect(text).toMatch(/= __importDefault\(require/);
  });

  it('does not change modules without helpers', () => {
    expect(withSharedHelpers('exports.a = 1;\n')).toBeUndefined();
  });

  it('replaces the helpers of a module, and keeps its other code', () => {
    const helper =
      'var __importDefault = (this && this.__importDefault) || function (mod) {\n' +
      '    return (mod && mod.__esModule) ? mod : { "default": mod };\n};\n';
    expect(withSharedHelpers(`"use strict";\n${helper}exports.a = __importDefault(b);\n`)).toBe(
      "const { __importDefault } = require('typescript-helpers');\n" +
        '"use strict";\nexports.a = __importDefault(b);\n',
    );
  });

  it('keeps the version and the trusted root of the TUF client, but not the npm keys', async () => {
    const text = await textOf("export { initTUF } from '@sigstore/tuf';");
    expect(text).toMatch(/name: "@sigstore\/tuf",\s+version: "\d/);
    expect(text).toMatch(/name: "tuf-js",\s+version: "\d/);
    expect(text).toContain('"trusted_root.json": "');
    expect(text).not.toMatch(/registry\.npmjs\.org|bdehamer/);
  });

  it('keeps the Sigstore types that other packages import', async () => {
    const parts = await partsOf("export { bundleFromJSON } from '@sigstore/bundle';");
    expect(parts).toContainEqual(expect.stringContaining('/__generated__/sigstore_bundle.js'));
    expect(parts).not.toContainEqual(expect.stringContaining('/sigstore_verification.js'));
  });

  it('preserves the path matching of TUF roles', async () => {
    const file = join(temporaryFolder('lean'), 'models.mjs');
    const text = await textOf(`export { DelegatedRole } from '${TUF_ROLE}';`);
    expect(text).not.toContain('node_modules/minimatch');
    writeFileSync(file, `${REQUIRE}\n${text}`);
    const bundled = decisions((await import(pathToFileURL(file).href)).DelegatedRole);
    expect(bundled).toEqual(decisions(createRequire(import.meta.url)(TUF_ROLE).DelegatedRole));
    expect(bundled.filter(Boolean).length).toBeGreaterThan(20);
  });

  it.each(['p256', 'p384'] as const)(
    'preserves the verification of digests on %s',
    async (name) => {
      const file = join(temporaryFolder('lean'), 'curves.mjs');
      const text = await textOf(`export { ${name} } from '@noble/curves/nist.js';`);
      expect(text).not.toContain('SHA256_K');
      writeFileSync(file, `${REQUIRE}\n${text}`);
      const { [name]: bundled } = await import(pathToFileURL(file).href);
      const key = generateKeyPairSync('ec', { namedCurve: name === 'p256' ? 'P-256' : 'P-384' });
      const { x = '', y = '' } = key.publicKey.export({ format: 'jwk' });
      const parts = [x, y].map((part) => Buffer.from(part, 'base64url'));
      const point = Buffer.concat([Buffer.of(4), ...parts]);
      const options = { prehash: false, format: 'der', lowS: false };
      for (const content of ['a', 'b', 'c', 'd']) {
        const signature = sign('sha256', Buffer.from(content), key.privateKey);
        const [right, wrong] = [content, 'e'].map((each) => hash('sha256', each, 'buffer'));
        expect(bundled.verify(signature, right, point, options)).toBe(true);
        expect(bundled.verify(signature, wrong, point, options)).toBe(false);
      }
    },
  );

  it('removes the parts of the GitHub client that only other programs use', async () => {
    const parts = await partsOf("export { Octokit } from '@octokit/rest';");
    expect(parts).toContainEqual(expect.stringContaining('node_modules/@octokit/core/'));
    expect(parts).not.toContainEqual(
      expect.stringMatching(
        /\/(?:graphql|plugin-request-log|plugin-rest-endpoint-methods|json-with-bigint)\//,
      ),
    );
  });

  it('keeps REST requests in the GitHub client, and rejects GraphQL queries', async () => {
    const file = join(temporaryFolder('lean'), 'octokit.mjs');
    const text = await textOf("export { Octokit } from '@octokit/rest';");
    writeFileSync(file, `${REQUIRE}\n${text}`);
    const { Octokit } = await import(pathToFileURL(file).href);
    const headers = { 'content-type': 'application/json' };
    const fetch = async (url: string) => new Response(JSON.stringify({ url }), { headers });
    const octokit = new Octokit({ baseUrl: 'https://api.example', request: { fetch } });
    const { data } = await octokit.request('GET /repos/{owner}/a', { owner: 'o' });
    expect(data).toEqual({ url: 'https://api.example/repos/o/a' });
    expect(() => octokit.graphql('{ viewer { login } }')).toThrow(
      'Only REST requests can be sent.',
    );
  });

  it('removes the identity token client from the toolkit', async () => {
    const parts = await partsOf("export { toPlatformPath } from '@actions/core';");
    expect(parts).toContainEqual(expect.stringContaining('node_modules/@actions/core/'));
    expect(parts).not.toContainEqual(expect.stringContaining('/undici/'));
  });
});

interface Role {
  isDelegatedPath(path: string): boolean;
}

/** Returns whether a role with each pattern may sign each path. */
function decisions(DelegatedRole: new (options: object) => Role): boolean[] {
  const segments = [
    'a',
    '*',
    '?',
    'a*',
    '*.json',
    '[ab]',
    '[!a]',
    '{a,b}',
    'a.json',
    '.a',
    '**',
    '',
  ];
  const paths = segments.flatMap((segment) => [segment, `b/${segment}`, `${segment}/a.json`]);
  return paths.flatMap((pattern) => {
    const options = { name: 'r', keyIDs: ['k'], threshold: 1, terminating: true, paths: [pattern] };
    const role = new DelegatedRole(options);
    return paths.map((path) => role.isDelegatedPath(path));
  });
}

async function bundleOf(contents: string) {
  return await build({
    ...BUNDLE,
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT },
    outdir: 'out',
    plugins: [leanPackages],
  });
}

async function textOf(contents: string): Promise<string> {
  return (await bundleOf(contents)).outputFiles.map(({ text }) => text).join('');
}

/** Returns the files that contribute to a bundle. */
async function partsOf(contents: string): Promise<readonly string[]> {
  const { metafile } = await bundleOf(contents);
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {})
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

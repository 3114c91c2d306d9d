import { describe, expect, it } from '@jest/globals';
import { build } from 'esbuild';
import { BUNDLE } from '../../../scripts/build/bundle.ts';
import { leanPackages } from '../../../scripts/build/lean-packages.ts';
import { ROOT } from '../../support/sources.ts';

describe('leanPackages', () => {
  it('removes the Sigstore types and the logger from the TUF client', async () => {
    const parts = await partsOf("export { initTUF } from '@sigstore/tuf';");
    expect(parts).toContainEqual(expect.stringMatching(/@sigstore\/tuf\/dist\/client\.js$/));
    expect(parts).not.toContainEqual(
      expect.stringMatching(/node_modules\/(@sigstore\/protobuf-specs|debug)\//),
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
    expect(parts).toContainEqual(expect.stringContaining('node_modules/@sigstore/protobuf-specs/'));
  });

  it('removes the generated endpoint methods from the GitHub client', async () => {
    const parts = await partsOf("export { Octokit } from '@octokit/rest';");
    expect(parts).toContainEqual(expect.stringContaining('node_modules/@octokit/core/'));
    expect(parts).not.toContainEqual(expect.stringContaining('/plugin-rest-endpoint-methods/'));
  });

  it('removes the identity token client from the toolkit', async () => {
    const parts = await partsOf("export { toPlatformPath } from '@actions/core';");
    expect(parts).toContainEqual(expect.stringContaining('node_modules/@actions/core/'));
    expect(parts).not.toContainEqual(expect.stringContaining('/undici/'));
  });
});

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

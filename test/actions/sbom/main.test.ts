import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { main } from '../../../actions/sbom/main.ts';
import { readDocument } from '../../../shared/sbom/read-document.ts';
import { actionHost, aLayout, DEBIAN, SHOP, written } from '../../support/action-host.ts';
import { aRepository } from '../../support/git.ts';
import { goProgramWith } from '../../support/go-table.ts';
import { buildImage, writeLayout } from '../../support/images.ts';
import { itWith, temporaryFolder } from '../../support/programs.ts';

describe('sbom', () => {
  it('writes the requested documents and outputs their paths', async () => {
    const host = actionHost({ path: SHOP, format: 'cyclonedx-json,spdx-json' });
    await main(host);
    expect(written(host, 'bom.cdx.json')['specVersion']).toBe('1.6');
    expect(written(host, 'bom.spdx.json')['spdxVersion']).toBe('SPDX-2.3');
    expect(host.heard.outputs.get('cyclonedx')).toBe(join(host.folder, 'bom.cdx.json'));
    expect(host.heard.outputs.get('packages')).toBe('5');
    expect(host.heard.finished).toEqual([
      { outcome: 'pass', message: '5 packages in examples/shop/app.' },
    ]);
  });

  it('writes several formats in one run, each to its own file', async () => {
    const format = 'cyclonedx-xml@1.7,spdx-tag-value,spdx-json@3.0.1,cyclonedx-json@1.4';
    const host = actionHost({ path: SHOP, format });
    await main(host);
    const names = ['bom.cdx.xml', 'bom.spdx', 'bom.spdx3.json', 'bom.cdx.json'];
    const paths = names.map((name) => join(host.folder, name));
    expect(host.heard.outputs.get('documents')).toBe(paths.join('\n'));
    expect(host.heard.outputs.get('cyclonedx')).toBe(paths[3]);
    expect(host.heard.outputs.get('spdx')).toBe(paths[1]);
    const read = paths.map((path) => readDocument(readFileSync(path), 'bom'));
    for (const inventory of read) expect(inventory.packages).toEqual(read[0]?.packages);
  });

  it('declares its documents in the workspace to the runner if an input requests this', async () => {
    const artifacts = join(temporaryFolder('runner'), 'artifacts');
    const workspace = temporaryFolder('workspace');
    for (const declare of ['false', 'true']) {
      writeFileSync(artifacts, '');
      const inputs = { path: SHOP, declare, 'output-dir': join(workspace, 'sbom') };
      const env = { GITHUB_ARTIFACTS: artifacts };
      await main(actionHost(inputs, { workspace, env, kind: 'actions' }));
      const declared = readFileSync(artifacts, 'utf8');
      expect(declared).toBe(declare === 'true' ? 'sbom/bom.cdx.json\n' : '');
    }
  });

  it('names the supplier from the input in each format', async () => {
    const format = 'cyclonedx-json,spdx-tag-value,spdx-json@3.0.1';
    const supplier = 'Octo, Inc.';
    const host = actionHost({ path: SHOP, format, supplier });
    await main(host);
    expect(written(host, 'bom.cdx.json')['metadata']).toMatchObject({
      supplier: { name: supplier },
    });
    for (const path of (host.heard.outputs.get('documents') ?? '').split('\n')) {
      expect(readDocument(readFileSync(path), 'bom').source.supplier).toBe(supplier);
    }
  });

  it('reports missing minimum elements', async () => {
    const host = actionHost({ path: SHOP, author: 'Example' });
    await main(host);
    const report = written(host, 'minimum-elements.json');
    expect(report['packages']).toBe(5);
    const path = join(host.folder, 'minimum-elements.json');
    expect(host.heard.outputs.get('minimum-elements')).toBe(path);
    expect(host.heard.outputs.get('minimum-elements-missing')).toBe('5');
  });

  it('does not pass if the only lockfile is unreadable', async () => {
    const folder = temporaryFolder('broken');
    writeFileSync(join(folder, 'package-lock.json'), '{');
    const host = actionHost({ path: folder });
    await main(host);
    const message = expect.stringMatching(/^No packages could be read from .+: 1 problem\.\nFix: /);
    expect(host.heard.finished).toEqual([{ outcome: 'error', message }]);
  });

  it('writes the same bytes for the same input', async () => {
    const bytes = async () => {
      const host = actionHost({ path: SHOP });
      await main(host);
      return readFileSync(join(host.folder, 'bom.cdx.json'), 'utf8');
    };
    expect(await bytes()).toBe(await bytes());
  });

  it('lists the packages in an image, and lists the same packages when it reads its own document', async () => {
    const first = actionHost({ image: await aLayout(DEBIAN) });
    await main(first);
    const again = actionHost({ sbom: join(first.folder, 'bom.cdx.json') });
    await main(again);
    const purls = (host: typeof first) =>
      (written(host, 'inventory.json')['packages'] as { purl: string }[]).map(({ purl }) => purl);
    expect(purls(first)).toEqual(purls(again));
    expect(purls(first)[0]).toContain('pkg:deb/debian/libssl3@3.0.11-1~deb12u1');
  });

  it('reports how many packages the base image contains', async () => {
    const base = { files: DEBIAN };
    const lockfile = { path: 'app/Gemfile.lock', content: 'GEM\n  specs:\n    rake (13.0.0)\n' };
    const whole = buildImage({ layers: [base, { files: [lockfile] }] });
    const host = actionHost({
      image: `oci:${await writeLayout([whole])}`,
      'base-image': `oci:${await writeLayout([buildImage({ layers: [base] })])}`,
    });
    await main(host);
    expect(host.heard.details.join('\n')).toMatch(
      /Base image oci:\S+ \(by input\): 1 package in the 1 layer of the base image, \d packages? in the layers above/,
    );
  });

  it('writes a separate set of documents for each platform of an index', async () => {
    const images = ['linux/amd64', 'linux/arm64', '../../up/v9'].map((platform) =>
      buildImage({ platform, layers: [{ files: DEBIAN }] }),
    );
    const image = `oci:${await writeLayout(images)}`;
    const host = actionHost({ image, format: 'cyclonedx-json,spdx-json' });
    await main(host);
    const [first, second] = host.heard.outputs.get('cyclonedx')?.split('\n') ?? [];
    expect(first).toBe(join(host.folder, 'bom.linux-amd64.cdx.json'));
    expect(second).toBe(join(host.folder, 'bom.linux-arm64.cdx.json'));
    expect(host.heard.outputs.get('documents')?.split('\n')).toHaveLength(6);
    const platforms = ['linux-amd64', 'linux-arm64'].map(
      (label) =>
        (written(host, `inventory.${label}.json`)['source'] as { platform: string }).platform,
    );
    expect(platforms).toEqual(['linux/amd64', 'linux/arm64']);
    for (const path of host.heard.outputs.get('documents')?.split('\n') ?? []) {
      expect(dirname(path)).toBe(host.folder);
    }
    expect(written(host, 'documents.json')['documents']).toHaveLength(6);
  });

  it('lists the modules in a Go program, but not its functions', async () => {
    const content = goProgramWith(['example.com/lib.F']);
    const host = actionHost({ image: await aLayout([{ path: 'bin/app', content }]) });
    await main(host);
    const inventory = written(host, 'inventory.json');
    expect(JSON.stringify(inventory)).toContain('pkg:golang/example.com/lib@v1.2.0');
    expect(inventory).not.toHaveProperty('programs');
  });

  it('continues after an unreadable file, and marks the list as partial', async () => {
    const folder = temporaryFolder('partial');
    writeFileSync(join(folder, 'package-lock.json'), '{ broken');
    writeFileSync(join(folder, 'requirements.txt'), 'django==4.2\n');
    const host = actionHost({ path: folder });
    await main(host);
    expect(host.heard.outputs.get('complete')).toBe('false');
    expect(host.heard.outputs.get('packages')).toBe('1');
    expect(host.heard.annotations[0]?.place?.path).toBe('package-lock.json');
  });

  itWith(['git'], 'names skipped files in the inventory and in the log', async () => {
    const files = {
      '.gitignore': 'build/\n',
      'go.mod': 'module a\n',
      'build/go.mod': 'module b\n',
    };
    const host = actionHost({ path: await aRepository(files, ['go.mod']) });
    await main(host);
    const left = { ignored: ['build/'], ignoredFiles: 1, problems: [] };
    expect(written(host, 'inventory.json')).toMatchObject(left);
    const log = host.heard.details.join('\n');
    expect(log).toContain('outside the folder): build/');
    expect(log).toContain('1 skipped file in a supported format: set `include-ignored: true`');
  });

  itWith(['git'], 'reads ignored files if an input requests or names them', async () => {
    const files = {
      '.gitignore': 'build/\n',
      'go.mod': 'module a\n',
      'build/go.mod': 'module b\n',
    };
    const folder = await aRepository(files, ['go.mod']);
    const all = actionHost({ path: folder, 'include-ignored': 'true' });
    await main(all);
    expect(written(all, 'inventory.json')['files']).toEqual(['build/go.mod', 'go.mod']);
    const named = actionHost({ path: join(folder, 'build', 'go.mod') });
    await main(named);
    expect(written(named, 'inventory.json')['files']).toEqual(['go.mod']);
  });

  it('rejects include-ignored without a folder', async () => {
    const host = actionHost({ image: await aLayout(DEBIAN), 'include-ignored': 'true' });
    await expect(main(host)).rejects.toMatchObject({ code: 'input-conflict' });
  });

  it('reads the entire workspace by default', async () => {
    const workspace = temporaryFolder('workspace');
    writeFileSync(join(workspace, 'go.mod'), 'module a\n');
    const host = actionHost({}, { workspace });
    await main(host);
    expect(written(host, 'inventory.json')['files']).toEqual(['go.mod']);
  });

  it('ends with an error if it does not find any package', async () => {
    const host = actionHost({ path: temporaryFolder('empty') });
    await main(host);
    expect(host.heard.finished[0]?.outcome).toBe('error');
  });

  it.each([
    [{ path: '.', image: 'alpine' }, 'cannot be combined'],
    [{ path: '.', platforms: 'linux/arm64' }, '`platforms` needs an image'],
    [{ path: '.', 'base-image': 'debian:12' }, '`base-image` needs an image'],
    [{ path: 'no/such/folder' }, 'no/such/folder does not exist'],
    [{ path: '.', format: 'cyclonedx' }, 'is not one of cyclonedx-json, cyclonedx-json@1.4'],
    [{ sbom: 'package.json' }, 'package.json is not a readable SBOM'],
  ])('rejects the inputs %j', async (inputs, message) => {
    await expect(main(actionHost(inputs))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(message),
    });
  });
});

/** Tokens in file names and in other texts that no rule for values reads: they are found, and no output shows them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { written } from '../support/action-host.ts';
import { outputsOf, unpackedText } from '../support/audit-outputs.ts';
import { git, initialize, writeFiles } from '../support/git.ts';
import { buildImage, indexBytes, sha256, type TestImage, writeLayout } from '../support/images.ts';
import { describeWith, temporaryFolder } from '../support/programs.ts';
import { layoutWithProvenance } from '../support/provenance.ts';
import { leakedRuns, secretText } from '../support/secret-examples.ts';

/** Returns another token for each seed. */
const tokenOf = (seed: number) => secretText('glpat-{A20}', seed);

/** Returns the parts of the tokens that the outputs contain. */
function leaksIn(texts: readonly string[], tokens: readonly string[]): readonly string[] {
  const text = texts.join('\n');
  const forms = tokens.flatMap((token) => [
    token.slice('glpat-'.length),
    Buffer.from(token).toString('base64').slice(8, -4),
  ]);
  return leakedRuns(forms, text);
}

function secretsIn(host: { readonly folder: string }): readonly string[] {
  const { findings } = written(host, 'findings.json') as {
    findings: readonly { kind: string; location: { path: string } }[];
  };
  return findings
    .filter(({ kind }) => kind === 'secret')
    .map(({ location }) => location.path)
    .sort();
}

it("an audit finds a secret in a build argument in an image's provenance", async () => {
  const args = { 'build-arg:API_KEY': tokenOf(50) };
  const predicate = { buildDefinition: { externalParameters: { request: { args } } } };
  const layout = await layoutWithProvenance(buildImage({ layers: [{}] }), predicate);
  const { host, all } = await outputsOf({ image: `oci:${layout}:latest` }, 'actions');
  expect(secretsIn(host)).toEqual(['provenance.json']);
  expect(leaksIn(all, [tokenOf(50)])).toEqual([]);
});

describe('an audit of an image with tokens in names', () => {
  const tokens: string[] = [];
  const token = () => {
    tokens.push(tokenOf(100 + tokens.length));
    return tokens.at(-1) ?? '';
  };

  /** Returns an index that lists the image, with a token in an annotation and in a platform. */
  async function indexed(image: TestImage): Promise<string> {
    const built = buildImage(image);
    const entry = { ...built.manifest, annotations: { note: token() } };
    const platform = { os: 'linux', architecture: 'amd64', variant: token() };
    const bytes = Buffer.from(
      JSON.stringify({
        ...JSON.parse(indexBytes([]).toString()),
        manifests: [{ ...entry, platform }],
        annotations: { note: token() },
      }),
    );
    const digest = sha256(bytes);
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const manifest = { mediaType, digest, size: bytes.length };
    const blobs = new Map([...built.blobs, [digest, bytes]]);
    return `oci:${await writeLayout([{ ...built, manifest, blobs }], '1')}:1`;
  }

  it('finds each token, but does not show any of them', async () => {
    const image = await indexed({
      layers: [
        {
          files: [
            { path: `names/${token()}/a`, content: `t = ${token()}` },
            { path: 'links/a', type: 'symlink', target: token() },
            { path: 'deleted/b', pax: { 'SCHILY.xattr.user.a': token() } },
            { path: `usr/bin/${token()}`, mode: 0o4755 },
          ],
        },
        { files: [{ path: '.wh.deleted' }] },
      ],
      annotations: { 'org.opencontainers.image.vendor': token() },
      config: { Volumes: { '/a': { note: token() } }, Other: { [token()]: 1 } },
      history: [
        { created_by: 'ADD', created: token() },
        { created_by: 'COPY', note: token() },
      ],
    });
    const cache = temporaryFolder('cache');
    for (const kind of ['terminal', 'actions'] as const) {
      const { host, all } = await outputsOf({ image, 'cache-dir': cache }, kind);
      expect(leaksIn([...all, unpackedText(cache)], tokens)).toEqual([]);
      expect(secretsIn(host)).toEqual([
        'annotations.org.opencontainers.image.vendor',
        'config.Other',
        'config.Volumes.note',
        'deleted/b',
        'history',
        'history',
        'index.annotations.note',
        'index.manifests.annotations.note',
        'index.manifests.platform.variant',
        'links/a',
        'names/***/a',
        'names/***/a',
        'usr/bin/***',
      ]);
    }
  });

  it.each<[string, (token: string) => TestImage]>([
    ['a path out of the image', (name) => ({ layers: [{ files: [{ path: `../${name}` }] }] })],
    ['an unknown media type', (name) => ({ layers: [{ files: [], mediaType: `a/${name}` }] })],
    ['a wrong digest', (name) => ({ layers: [{ files: [], diffId: name }] })],
  ])('does not show a token in the error for %s', async (_name, imageOf) => {
    const built = buildImage(imageOf(tokenOf(1)));
    const image = `oci:${await writeLayout([built], '1')}:1`;
    const folder = temporaryFolder('errors');
    const { all } = await outputsOf({ image, 'output-dir': folder }, 'actions').catch(
      (error: unknown) => ({
        all: [String(error), error instanceof Error ? (error.stack ?? '') : ''],
      }),
    );
    expect(leaksIn(all, [tokenOf(1)])).toEqual([]);
    expect(written({ folder }, 'decision.json')['outcome']).toBe('error');
    expect(leaksIn([JSON.stringify(written({ folder }, 'decision.json'))], [tokenOf(1)])).toEqual(
      [],
    );
  });
});

describeWith(['git'], 'an audit of a repository with tokens in names', () => {
  it('finds each token once, but does not show any of them', async () => {
    const folder = temporaryFolder('names');
    const names = [1, 2, 3, 4].map(tokenOf);
    const [shown = '', removed = '', damaged = '', large = ''] = names;
    await initialize(folder);
    writeFiles(folder, {
      [`${removed}/a.txt`]: 'x',
      [`${shown}/Dockerfile`]: 'FROM alpine:latest\nUSER root\n',
      [`${shown}/b.txt`]: 'x',
      [`${damaged}/compose.yaml`]: 'services: [\n',
    });
    await git(folder, 'add', '.');
    await git(folder, 'commit', '-qm', 'c');
    await git(folder, 'rm', '-qr', removed);
    await git(folder, 'commit', '-qm', 'c');
    mkdirSync(join(folder, large));
    writeFileSync(join(folder, large, 'c.txt'), Buffer.alloc(10 * 1024 * 1024 + 1, 'a'));
    for (const kind of ['terminal', 'actions'] as const) {
      const { host, all } = await outputsOf({ path: folder, history: 'all' }, kind);
      expect(leaksIn(all, names)).toEqual([]);
      expect(secretsIn(host)).toEqual(['***/Dockerfile', '***/a.txt', '***/compose.yaml']);
      expect(JSON.stringify(written(host, 'findings.json'))).not.toContain('has it in line');
    }
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  type Declaration,
  declaredImages,
  declareSubjects,
} from '../../../../shared/flows/subjects/declare-subjects.ts';
import type { SourceDescription } from '../../../../shared/model/inventory.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';
import { readArtifacts } from '../../../support/runner/artifacts.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;

async function declare(declaration: Partial<Declaration>, earlier: readonly object[] = []) {
  const workspace = temporaryFolder('workspace');
  const outside = temporaryFolder('runner');
  const files = { to: join(outside, 'artifacts'), list: join(outside, 'list.json') };
  writeFileSync(files.to, '# earlier line\n');
  writeFileSync(files.list, JSON.stringify({ version: 1, subjects: earlier }));
  const env = { GITHUB_ARTIFACTS: files.to, GITHUB_ARTIFACTS_LIST: files.list };
  const host = fakeHost({}, { workspace, env });
  const { images = [], files: named = [] } = declaration;
  for (const name of named) writeFileSync(join(workspace, name), name);
  const paths = [...named.map((name) => join(workspace, name)), join(outside, 'bom.json')];
  await declareSubjects({ images, files: paths }, host);
  const text = readFileSync(files.to, 'utf8');
  return { host, lines: text.split('\n').slice(1, -1), read: readArtifacts(text, workspace) };
}

describe('declared subjects', () => {
  it('contain images and workspace files, in the form that the runner accepts', async () => {
    const images = [{ name: 'localhost:5000/o/app', digest: DIGEST }];
    const { host, lines, read } = await declare({ images, files: ['bom.json'] });
    expect(lines).toEqual([`oci://localhost:5000/o/app@${DIGEST}`, 'bom.json']);
    expect(read).toEqual([
      { name: 'localhost:5000/o/app', digest: DIGEST, kind: 'oci' },
      { name: 'bom.json', digest: expect.stringMatching(/^sha256:/), kind: 'file' },
    ]);
    expect(host.heard.infos).toEqual(['Declared 2 artifacts to the runner']);
    expect(host.heard.annotations).toEqual([]);
  });

  it('never contain one name with two digests, because the runner would then fail the step', async () => {
    const earlier = [
      { name: 'ghcr.io/o/app', digest: OTHER, kind: 'oci' },
      { name: 'ghcr.io/o/same', digest: DIGEST, kind: 'oci' },
      { name: 'bom.json', digest: OTHER, kind: 'file' },
    ];
    const images = ['ghcr.io/o/app', 'ghcr.io/o/same'].map((name) => ({ name, digest: DIGEST }));
    const { host, lines } = await declare({ images, files: ['bom.json'] }, earlier);
    expect(lines).toEqual([`oci://ghcr.io/o/same@${DIGEST}`]);
    expect(host.heard.annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^ghcr\.io\/o\/app was not declared/),
      expect.stringMatching(/^bom\.json was not declared.* Fix: /),
    ]);
  });

  it.each(['a=b', '#a', ' a', 'a ', 'a\nb', 'a@sha256:00'])(
    'never contain the name %j, because the runner rejects or misreads it',
    async (name) => {
      const image = { name: `o/${name}`, digest: DIGEST };
      const { host, lines } = await declare({ images: [image], files: [name] });
      expect(lines).toEqual([]);
      expect(host.heard.annotations).toHaveLength(2);
    },
  );

  it.each<[SourceDescription, readonly object[]]>([
    [
      { kind: 'image', name: 'ghcr.io/o/app:1.2', digest: DIGEST },
      [{ name: 'ghcr.io/o/app', digest: DIGEST }],
    ],
    [
      { kind: 'image', name: `debian:12@${DIGEST}`, digest: DIGEST },
      [{ name: 'index.docker.io/library/debian', digest: DIGEST }],
    ],
    [{ kind: 'image', name: 'oci:dist/image:1', digest: DIGEST }, []],
    [{ kind: 'image', name: 'ghcr.io/o/app:1.2' }, []],
    [{ kind: 'directory', name: '.' }, []],
  ])('for the source %j include the image, if there is one, without its tag', (source, wanted) => {
    expect(declaredImages(source)).toEqual(wanted);
  });

  it('cause a warning if the runner does not read them', async () => {
    const host = fakeHost({}, { env: {} });
    await declareSubjects({ images: [{ name: 'a', digest: DIGEST }], files: [] }, host);
    expect(host.heard.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining('does not set `$GITHUB_ARTIFACTS`') },
    ]);
  });
});

import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderRepository } from '../../../shared/maven/folder-repository.ts';
import { temporaryFolder } from '../../support/programs.ts';

const ID = { group: 'org.g', artifact: 'a', version: '1' };

function aFolder(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder('m2');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const open = (path: string) => folderRepository({ path, name: '~/m2' });

describe('a repository in a folder', () => {
  it('returns a POM, whether or not its checksum is stored', async () => {
    const plain = aFolder({ 'org/g/a/1/a-1.pom': '\uFEFFpom' });
    const found = { path: 'org/g/a/1/a-1.pom', bytes: Buffer.from('pom') };
    expect(await open(plain).pom(ID)).toEqual({ found });
    const checked = aFolder({
      'org/g/a/1/a-1.pom': 'pom',
      'org/g/a/1/a-1.pom.sha1': hash('sha1', 'pom', 'hex'),
    });
    expect(await open(checked).pom(ID)).toEqual({ found });
  });

  it('rejects a POM that does not match its stored checksum', async () => {
    const folder = aFolder({
      'org/g/a/1/a-1.pom': 'changed',
      'org/g/a/1/a-1.pom.sha1': hash('sha1', 'pom', 'hex'),
    });
    expect(await open(folder).pom(ID)).toMatchObject({
      failure: { code: 'digest-mismatch' },
    });
  });

  it('rejects a POM that is too large', async () => {
    const folder = aFolder({ 'org/g/a/1/a-1.pom': 'x'.repeat(1024 * 1024 + 1) });
    expect(await open(folder).pom(ID)).toMatchObject({
      failure: { code: 'too-large' },
    });
  });

  it('returns a failure if the POM is a folder or the repository is missing', async () => {
    const folder = aFolder({ 'org/g/a/1/a-1.pom/x': '' });
    const missing = { failure: { code: 'missing', text: 'was not found in ~/m2' } };
    expect(await open(folder).pom(ID)).toMatchObject(missing);
    expect(await open(join(folder, 'none')).pom(ID)).toHaveProperty('failure');
  });

  it('combines the version lists that Maven stored for different repositories', async () => {
    const list = (version: string) =>
      `<metadata><versioning><versions><version>${version}</version></versions></versioning></metadata>`;
    const folder = aFolder({
      'org/g/a/maven-metadata-central.xml': list('1'),
      'org/g/a/maven-metadata-local.xml': list('2'),
    });
    const repository = open(folder);
    expect(await repository.versions('org.g', 'a')).toEqual({ found: ['1', '2'] });
    expect(await repository.versions('org.g', 'b')).toMatchObject({ failure: { code: 'missing' } });
  });

  it('returns a failure for a damaged version list', async () => {
    const folder = aFolder({ 'org/g/a/maven-metadata-local.xml': '<' });
    expect(await open(folder).versions('org.g', 'a')).toMatchObject({
      failure: { code: 'malformed' },
    });
  });
});

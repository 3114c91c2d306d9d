import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '../../../support/cpu-time.ts';
import {
  ecosystemFixture,
  inventoryOfFiles,
  namesOf,
  packageNamed,
} from '../../../support/inventory.ts';

describe('requirements.txt', () => {
  const inventory = inventoryOfFiles({
    'requirements.txt': ecosystemFixture('python/requirements.txt'),
    'requirements/base.txt': 'click==8.1.7\n-r ../requirements.txt\n',
    'constraints.txt': 'never==1.0\n',
  });

  it('lists requirements that are pinned to one version, including those in included files', () => {
    expect(namesOf(inventory)).toEqual([
      'click@8.1.7',
      'Flask@2.0.0',
      'Jinja2@3.1.4',
      'requests@2.31.0',
      'urllib3@2.0',
      'x@',
    ]);
  });

  it('lists packages with their line numbers and digests', () => {
    expect(packageNamed(inventory, 'Jinja2')).toMatchObject({
      locations: [{ path: 'requirements.txt', line: 5 }],
      hashes: [{ algorithm: 'sha256', value: expect.stringMatching(/^bc5dd2ab/) }],
    });
    expect(packageNamed(inventory, 'click').locations).toMatchObject([
      { path: 'requirements/base.txt', line: 1 },
    ]);
  });

  it('lists the lines that include the file with a package', () => {
    const item = packageNamed(inventory, 'Jinja2');
    expect(item.includedBy).toEqual([{ path: 'requirements/base.txt', line: 2 }]);
    const { includedBy } = packageNamed(inventoryOfFiles({ 'requirements.txt': 'a==1\n' }), 'a');
    expect(includedBy).toBeUndefined();
  });

  it.each([
    ['a === 1', ['a@1']],
    ['a[x]==1;python_version<"3"', ['a@1']],
    ['a (==1.0)', ['a@1.0']],
    ['a==1 \\', ['a@1']],
    ['# a==1', []],
    ['a @ https://example.com/a-1.0.tar.gz', ['a@1.0']],
    ['a\na==1', ['a@1']],
  ])('with the content %j lists the packages %j', (text, expected) => {
    const inventory = inventoryOfFiles({ 'requirements.txt': text });
    expect(namesOf(inventory)).toEqual(expected);
    expect(inventory.problems).toEqual([]);
  });

  it.each(['a==$' + '{V}', 'a @ https://example.com/a.zip', '--nothing', '.', 'a==1 b', '======='])(
    'with the line %j is reported as a problem',
    (text) => {
      const { problems } = inventoryOfFiles({ 'requirements.txt': `x==1\n${text}\n` });
      expect(problems).toMatchObject([{ code: 'unread-line', path: 'requirements.txt', line: 2 }]);
    },
  );

  it('causes a single problem that names all dependencies without exact versions', () => {
    const text = 'a<1.26.1\nb==1.26.*\nc==1\nd ; os_name == "nt"\na>=1\n';
    const { problems } = inventoryOfFiles({ 'requirements.txt': text });
    expect(problems).toMatchObject([
      {
        code: 'unlocked',
        path: 'requirements.txt',
        line: 1,
        message: expect.stringMatching(
          /^requirements.txt contains 3 dependencies without an exact version: a, b, d\. Fix: /,
        ),
      },
    ]);
  });

  it('lists an unpinned requirement in the version that a constraint pins', () => {
    const inventory = inventoryOfFiles({
      'requirements.txt': 'A-b\n-c constraints.txt\n',
      'constraints.txt': 'a_b==1.0\nnever==1.0\n',
    });
    expect(namesOf(inventory)).toEqual(['a_b@1.0']);
    expect(inventory.problems).toEqual([]);
  });

  it('is reported as not locked if a version is pinned only for some environments', () => {
    const { problems } = inventoryOfFiles({
      'requirements.txt': 'a\na==2.0 ; python_version < "3"\n',
    });
    expect(problems).toMatchObject([{ code: 'unlocked' }]);
  });

  it('does not repeat the problems of an included file that is also read by itself', () => {
    const files = { 'requirements.txt': '-r requirements/a.txt', 'requirements/a.txt': 'a\n!\n' };
    expect(inventoryOfFiles(files).problems).toHaveLength(2);
  });

  it('is reported as a problem if it contains prose', () => {
    const text = 'this is no\nrequirements file\n';
    const { problems } = inventoryOfFiles({ 'requirements.txt': text });
    expect(problems).toMatchObject([{ code: 'not-a-lockfile', path: 'requirements.txt' }]);
  });

  it('is skipped if it contains prose and its folder is named requirements', () => {
    const { problems, files } = inventoryOfFiles({ 'docs/requirements/a.txt': 'It must work.' });
    expect({ problems, files }).toEqual({ problems: [], files: [] });
  });

  it('is decoded even if it is in UTF-16, as PowerShell writes it', () => {
    const bytes = Buffer.from('\ufeffa==1\r\nb==2\r\n', 'utf16le');
    expect(namesOf(inventoryOfFiles({ 'requirements.txt': bytes }))).toEqual(['a@1', 'b@2']);
  });

  it('is reported as a problem if the chain of included files is too long', () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [
        `requirements-${index}.txt`,
        `-r requirements-${index + 1}.txt`,
      ]),
    );
    const { problems } = inventoryOfFiles(files);
    expect(problems[0]).toMatchObject({ code: 'limit-exceeded' });
  });

  it.each(['-r other.lst', '--requirement=../other.txt', '-r https://host.example/r.txt'])(
    'is reported as a problem if the file in %s was not read',
    (line) => {
      const { problems } = inventoryOfFiles({ 'requirements.txt': `a==1\n${line}\n` });
      expect(problems).toMatchObject([{ code: 'not-found', path: 'requirements.txt', line: 2 }]);
    },
  );

  it.each(['dev-requirements.txt', 'requirements_dev.txt', 'requirements/base.txt'])(
    'is recognized by the file name %s',
    (path) => {
      expect(namesOf(inventoryOfFiles({ [path]: 'a==1' }))).toEqual(['a@1']);
    },
  );

  it('is not recognized under another name if its content is invalid', () => {
    expect(namesOf(inventoryOfFiles({ 'notes.txt': 'a==1\nis wanted' }))).toEqual([]);
  });

  it('is read quickly even if a line repeats a character many times', () => {
    const text = `a${'['.repeat(100_000)}\na${' '.repeat(100_000)}x\n${'a'.repeat(100_000)}=`;
    expect(cpuMs(() => inventoryOfFiles({ 'requirements.txt': text }))).toBeLessThan(2_000);
  });
});

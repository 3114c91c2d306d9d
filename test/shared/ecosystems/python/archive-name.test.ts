import { describe, expect, it } from '@jest/globals';
import { archiveName, isArchivePath } from '../../../../shared/ecosystems/python/archive-name.ts';

const HOST = 'https://files.pythonhosted.org/packages/x';

describe('archiveName', () => {
  it.each([
    [`${HOST}/urllib3-1.26.0.tar.gz`, 'urllib3', '1.26.0'],
    [`${HOST}/urllib3-1.26.0.tar.gz?x=/urllib3-2.0-py3-none-any.whl`, 'urllib3', '1.26.0'],
    [`${HOST}/urllib3-1.26.0.tar.gz#/urllib3-2.0.tar.gz`, 'urllib3', '1.26.0'],
    [`${HOST}/a-1.0.tar.gz%2Furllib3-1.26.0.tar.gz`, 'urllib3', '1.26.0'],
    [`${HOST}/url%6cib3-1.26.0.ZIP/`, 'urllib3', '1.26.0'],
    [`${HOST}/a_b-1.0%2Bc-2-cp312-cp312-linux_x86_64.whl`, 'a_b', '1.0+c'],
    ['wheels/my-name-1.0.post1.tgz', 'my-name', '1.0.post1'],
  ])('parses the name and version in the URL %s', (place, name, version) => {
    expect(archiveName(place)).toEqual({ name, version });
  });

  it.each([
    `${HOST}/a.zip`,
    `${HOST}/v1.0.zip`,
    `${HOST}/a-1.0-1.tar.gz`,
    `${HOST}/a-1.0-none-any.whl`,
    `${HOST}/a-1.0.tar.gz/../b-1.0.tar.gz`,
    `${HOST}\\a-1.0.tar.gz`,
    `${HOST}/%2561-1.0.tar.gz`,
    `${HOST}/%ff-1.0.tar.gz`,
    `${HOST}/a-1.0.exe`,
    `${'x'.repeat(3000)}-1.0.tar.gz`,
  ])('returns undefined for the URL %s', (place) => {
    expect(archiveName(place)).toBeUndefined();
  });
});

describe('isArchivePath', () => {
  it.each([
    ['a-1.0.tar.gz', true],
    ['a.TAR.LZMA', true],
    ['a.whl', true],
    ['requests', false],
    ['a.gz', false],
  ])('for the path %s, returns %s', (path, expected) => {
    expect(isArchivePath(path)).toBe(expected);
  });
});

import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { openFileSearch } from '../../../shared/source/search-file.ts';
import { jarOf } from '../../support/executables.ts';
import { secretText } from '../../support/secret-examples.ts';

const search = openFileSearch();
const TOKEN = secretText('glpat-{A20}');

function found(content: string | Buffer, path = 'app/a', chunk = 1_000_000) {
  const bytes = Buffer.from(content);
  search.start(path);
  for (let at = 0; at < bytes.length; at += chunk) search.push(bytes.subarray(at, at + chunk));
  return search.end().secrets;
}
const kinds = (...args: Parameters<typeof found>) => found(...args).map(({ kind }) => kind);

describe('a file search', () => {
  it('finds a secret that arrives in small parts, with its line', () => {
    expect(found(`a\nTOKEN=${TOKEN}\n`, 'app/.env', 7)).toEqual([
      expect.objectContaining({ kind: 'gitlab-pat', line: 2, column: 7 }),
    ]);
  });

  it('finds a token in a binary file, without a line', () => {
    const bytes = Buffer.concat([Buffer.alloc(100), Buffer.from(TOKEN), Buffer.alloc(100)]);
    expect(found(bytes)).toEqual([expect.not.objectContaining({ line: expect.anything() })]);
  });

  it('finds each secret in a large file once, even at the boundary of two blocks', () => {
    const block = 8 * 1024 * 1024;
    const line = 'x'.repeat(99);
    const filler = (bytes: number) => `${line}\n`.repeat(bytes / 100);
    const start = filler(block - 64 * 1024 - 12 - ((block - 64 * 1024 - 12) % 100));
    const text = `${start}${TOKEN}\n${filler(block)}${secretText('glpat-{A20}', 2)}\n`;
    expect(found(text).map(({ line }) => line)).toEqual([
      start.length / 100 + 1,
      (start.length + block - (block % 100)) / 100 + 2,
    ]);
  });

  it.each(['utf16le', 'utf8'] as const)(
    'finds a secret once in the overlapping part of two blocks in %s',
    (encoding) => {
      const line = encoding === 'utf8' ? '\u5b57\u5b57\u5b57\n' : 'abc\n';
      const size = Buffer.byteLength(line, encoding);
      const lines = Math.floor((8 * 1024 * 1024 - 55_000 - size) / size);
      const text = `${line.repeat(lines)}${TOKEN}\n${line.repeat(20_000)}`;
      expect(found(Buffer.from(text, encoding)).map((secret) => secret.line)).toEqual([lines + 1]);
    },
  );

  it('finds a secret in a gzip file, and searches a damaged gzip file as raw bytes', () => {
    const zipped = gzipSync(`a\nTOKEN=${TOKEN}\n`);
    expect(found(zipped, 'app/dump.gz')).toMatchObject([{ kind: 'gitlab-pat', line: 2 }]);
    const damaged = Buffer.concat([zipped.subarray(0, 12), Buffer.from(`\0 ${TOKEN}`)]);
    expect(found(damaged, 'app/dump.gz')).toMatchObject([{ kind: 'gitlab-pat' }]);
  });

  it.each(['', '\0\0', ' '])(
    'finds secrets before and after the end of gzip data and %j',
    (between) => {
      const zipped = gzipSync(`a\nTOKEN=${TOKEN}\n`);
      const file = Buffer.concat([zipped, Buffer.from(`${between}TOKEN=${TOKEN}`)]);
      expect(found(file, 'app/dump.gz')).toMatchObject([{ line: 2 }, { kind: 'gitlab-pat' }]);
    },
  );

  it('reads many short parts of gzip data in time', () => {
    const file = Buffer.concat([...Array(400_000).fill(gzipSync('')), Buffer.from(TOKEN)]);
    const start = performance.now();
    expect(found(file, 'app/dump.gz')).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('finds secrets in the files of an archive, and searches a damaged archive as raw bytes', () => {
    const archive = jarOf([
      { name: 'META-INF/a.properties', content: 'db_password = "Xk93-kdPq77zz"' },
      { name: 'BOOT-INF/classes/b.properties', content: `filler\nTOKEN=${TOKEN}\n`.repeat(9) },
      { name: 'filler', content: randomBytes(9_000_000 / 2) },
      { name: 'filler2', content: randomBytes(9_000_000 / 2) },
    ]);
    const [first, ...others] = found(archive, 'app/a.jar');
    expect(first).toMatchObject({ kind: 'gitlab-pat', entry: 'BOOT-INF/classes/b.properties' });
    expect(new Set(others.map(({ fingerprint }) => fingerprint))).toEqual(
      new Set([first?.fingerprint]),
    );
    const damaged = Buffer.concat([archive.subarray(0, 40), Buffer.from(`\0 ${TOKEN}`)]);
    expect(found(damaged)).toMatchObject([{ kind: 'gitlab-pat' }]);
  });

  it('reports only provider tokens in files that belong to packages', () => {
    const text = `db_password = "Xk93-kdPq77zz"\nx = "${TOKEN}"\n`;
    expect(kinds(text, 'app/settings.conf')).toEqual(['password-assignment', 'gitlab-pat']);
    for (const folder of ['usr/share/a', 'app/node_modules/a', 'usr/lib/python3/dist-packages']) {
      expect(kinds(text, `${folder}/settings.conf`)).toEqual(['gitlab-pat']);
    }
    const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
    const pem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(kinds(pem, 'app/key.pem')).toEqual(['private-key']);
    expect(kinds(pem, 'app/node_modules/a/key.pem')).toEqual([]);
    const login = Buffer.from('Aladdin:open sesame').toString('base64');
    const header = `Authorization: Basic ${login}\n//a.dev/:_auth=${login}\n`;
    expect(kinds(header, 'app/a.conf')).toEqual(['http-auth-header', 'npmrc-auth']);
    expect(kinds(header, 'usr/share/a/a.conf')).toEqual([]);
    expect(kinds('passwd: files\n', 'etc/nsswitch.conf')).toEqual([]);
  });

  it('reports a file only once if its name marks it as a secret', () => {
    expect(kinds(Buffer.alloc(20 * 1024 * 1024), 'app/key.p12')).toEqual(['pkcs12-file']);
    expect(kinds('', 'app/empty')).toEqual([]);
  });
});

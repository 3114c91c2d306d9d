import { describe, expect, it } from '@jest/globals';
import { readTarEntries } from '../../../shared/tar/entries.ts';
import { header, paxRecords } from '../../support/tar.ts';

describe('the entries of a tar archive', () => {
  it('apply the name in an extended header only to the next entry', () => {
    const entries = readTarEntries('x');
    const content = paxRecords({ path: 'long', size: '3', linkpath: 't' });
    expect(entries.next(header('p', 'x', content.length), 0)).toEqual({
      kind: 'extended',
      size: content.length,
    });
    entries.extend(content);
    expect(entries.next(header('short', '0', 9), 0)).toMatchObject({
      entry: { path: 'long', dataSize: 3 },
    });
    expect(entries.next(header('short', '0', 9), 0)).toMatchObject({
      entry: { path: 'short', dataSize: 9 },
    });
  });

  it('end at two consecutive zero blocks, and are rejected if a single zero block is between them', () => {
    const entries = readTarEntries('x');
    const zeros = Buffer.alloc(512);
    expect(entries.next(zeros, 0)).toEqual({ kind: 'more' });
    expect(entries.next(zeros, 0)).toEqual({ kind: 'end' });
    const others = readTarEntries('x');
    others.next(zeros, 0);
    expect(() => others.next(header('a', '0', 0), 0)).toThrow(
      expect.objectContaining({ message: expect.stringContaining('a block of zeros') }),
    );
  });

  it.each([
    ['a path as the name', { comment: 'x' }, 'own'],
    ['a path in a record', { path: './said/' }, 'said'],
  ])(
    'include a global header with %s, because some engines remove the file at that path',
    (_, records, path) => {
      const entries = readTarEntries('x');
      const content = paxRecords(records);
      expect(entries.next(header('own', 'g', content.length), 0).kind).toBe('extended');
      const other = { path, type: 'skipped', linkPath: '', dataSize: 0, mode: 0 };
      expect(entries.extend(content)).toEqual(other);
    },
  );

  describe('after extended headers', () => {
    type Said = readonly [type: string, content: Buffer];
    const x = (records: Readonly<Record<string, string>>): Said => ['x', paxRecords(records)];
    const long = (type: string, text: string): Said => [type, Buffer.from(text)];
    const entryAfter = (said: readonly Said[], block = header('short', '0', 5)) => {
      const entries = readTarEntries('x');
      for (const [type, content] of said) {
        entries.next(header('p', type, content.length), 0);
        entries.extend(content);
      }
      const step = entries.next(block, 0);
      if (step.kind !== 'entry') throw new Error(step.kind);
      return step.entry;
    };
    const sparse = { 'GNU.sparse.map': '0,5', 'GNU.sparse.numblocks': '1' };

    it.each<[string, readonly Said[], string]>([
      ['the PAX path', [x({ path: 'pax' })], 'pax'],
      ['GNU’s long name', [long('L', 'gnu\0')], 'gnu'],
      [
        'GNU’s long name instead of the PAX path before it',
        [x({ path: 'pax' }), long('L', 'gnu\0')],
        'gnu',
      ],
      [
        'GNU’s long name instead of the PAX path after it',
        [long('L', 'gnu'), x({ path: 'pax' })],
        'gnu',
      ],
      ['their own name if the path is empty', [x({ path: '' })], 'short'],
      ['their own name if the long name is empty', [long('L', '\0late')], 'short'],
      ['the last PAX path', [x({ path: 'a' }), x({ path: 'b' })], 'b'],
      ['the name of the last PAX header only', [x({ path: 'a' }), x({ uid: '1' })], 'short'],
      [
        'their own name after a global header',
        [x({ path: 'a' }), ['g', paxRecords({ path: 'g' })]],
        'short',
      ],
      [
        'no long name from before a global header',
        [long('L', 'a'), ['g', Buffer.alloc(0)]],
        'short',
      ],
      ['no sparse name without a map', [x({ 'GNU.sparse.name': 'sparse' })], 'short'],
      [
        'the sparse name before all others',
        [x({ ...sparse, path: 'pax', 'GNU.sparse.name': 'sparse' }), long('L', 'gnu')],
        'sparse',
      ],
      [
        'their own name if the sparse name is empty',
        [x({ ...sparse, 'GNU.sparse.name': '' })],
        'short',
      ],
    ])('have %s', (_, said, name) => {
      expect(entryAfter(said).path).toBe(name);
    });

    it('prefer the GNU link to the PAX link, and ignore an empty link', () => {
      const link = header('a', '2', 0, 'own');
      expect(entryAfter([long('K', 'gnu\0'), x({ linkpath: 'pax' })], link).linkPath).toBe('gnu');
      expect(entryAfter([x({ linkpath: '' })], link).linkPath).toBe('own');
    });

    it('have the size in the PAX records unless it is empty, and are sparse only if they have a sparse map', () => {
      expect(entryAfter([x({ size: '3' })]).dataSize).toBe(3);
      expect(entryAfter([x({ size: '' })]).dataSize).toBe(5);
      expect(entryAfter([x({ 'GNU.sparse.realsize': '9' })])).not.toHaveProperty('sparse');
    });

    it('are folders if the name in an extended header ends with a slash', () => {
      expect(entryAfter([x({ path: 'a/' })], header('a', '\0', 5)).type).toBe('directory');
    });

    it.each<[string, readonly Said[], Buffer]>([
      ['are sparse folders', [x(sparse)], header('a', '5', 0)],
      ['are sparse in the old format of GNU tar', [], header('a', 'S', 5)],
      ['have an owner that is not a number', [x({ uid: 'x' })], header('a', '0', 5)],
      ['have a negative size', [x({ size: '-1' })], header('a', '0', 5)],
    ])('are rejected if they %s', (_, said, block) => {
      expect(() => entryAfter(said, block)).toThrow(expect.objectContaining({ code: 'malformed' }));
    });

    it('can have a sparse map before their data, which is read block by block', () => {
      const records = {
        'GNU.sparse.major': '1',
        'GNU.sparse.minor': '0',
        'GNU.sparse.realsize': '9',
      };
      const entries = readTarEntries('x');
      const [type, content] = x(records);
      entries.next(header('p', type, content.length), 0);
      entries.extend(content);
      expect(entries.next(header('a', '0', 517), 0)).toEqual({ kind: 'more' });
      expect(entries.isInside()).toBe(true);
      const map = Buffer.alloc(512);
      map.write('1\n2\n5\n');
      expect(entries.next(map, 0)).toMatchObject({
        entry: { dataSize: 5, sparse: { realSize: 9, runs: [{ offset: 2, length: 5 }] } },
      });
      expect(entries.isInside()).toBe(false);
    });
  });

  it('are rejected if an extended header is too large or a size is invalid', () => {
    expect(() => readTarEntries('x').next(header('a', 'x', 2e6), 0)).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
    const entries = readTarEntries('x');
    const content = paxRecords({ size: '1e3' });
    entries.next(header('p', 'x', content.length), 0);
    entries.extend(content);
    expect(() => entries.next(header('a', '0', 0), 0)).toThrow(
      expect.objectContaining({ code: 'malformed' }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { collectLayer } from '../../../shared/source/layer-entries.ts';
import { LAYER_LIMITS } from '../../../shared/source/limits.ts';
import type { TarEntry } from '../../../shared/tar/entry.ts';
import { elfOf, goBuildInfo } from '../../support/executables.ts';

const entry = (path: string, more: Partial<TarEntry> = {}): TarEntry => ({
  path,
  type: 'file',
  linkPath: '',
  dataSize: 1,
  mode: 0o644,
  ...more,
});
const collector = (more: object = {}) =>
  collectLayer({
    digest: 'sha256:x',
    wanted: { names: ['wanted'] },
    extraPaths: ['extra/path'],
    hidesOthers: true,
    limits: LAYER_LIMITS,
    ...more,
  });

describe('the collected content of a layer', () => {
  it('contains only requested files', () => {
    const layer = collector();
    expect(layer.entry(entry('a/wanted'))).toBe(true);
    expect(layer.entry(entry('extra/path'))).toBe(true);
    expect(layer.entry(entry('a/other'))).toBe(false);
    expect(layer.entry(entry('wanted', { type: 'directory' }))).toBe(false);
    expect(layer.entry(entry('wanted', { type: 'fifo' }))).toBe(false);
  });

  it('lists files without their content if only their existence matters', () => {
    const layer = collector({
      wanted: { names: ['wanted'], listed: ['m/*/index.js', 'm/*/wanted'] },
    });
    expect(layer.entry(entry('m/a/index.js'))).toBe(false);
    expect(layer.entry(entry('m/a/wanted'))).toBe(true);
    layer.data(entry('m/a/wanted'), Buffer.from('x'));
    layer.entry(entry('m/b/index.js', { type: 'hardlink', linkPath: 'other' }));
    layer.entry(entry('m/c/index.js'));
    layer.entry(entry('m/.wh.c'));
    layer.entry(entry('m/d/index.js', { type: 'directory' }));
    expect(layer.contents(0).files).toEqual([
      { path: 'm/a/index.js', start: 0, end: 0, isListed: true },
      { path: 'm/a/wanted', start: 0, end: 1 },
      { path: 'm/b/index.js', start: 1, end: 1, isListed: true },
      { path: 'm/c/index.js', start: 1, end: 1, isListed: true },
    ]);
  });

  it('does not include the content of a hard link to a file that is only listed', () => {
    const layer = collector({ wanted: { names: ['wanted'], listed: ['m/*/index.js'] } });
    layer.entry(entry('m/a/index.js'));
    layer.entry(entry('wanted', { type: 'hardlink', linkPath: 'm/a/index.js' }));
    expect(layer.contents(0)).toMatchObject({
      files: [{ path: 'm/a/index.js' }],
      hardLinks: [{ path: 'wanted', target: 'm/a/index.js' }],
    });
  });

  it('includes whiteouts, but not AUFS metadata', () => {
    const layer = collector();
    for (const path of ['a/.wh.b', '.wh.c', 'd/.wh..wh..opq', '.wh..wh..opq', 'a/.wh..wh.plnk']) {
      expect(layer.entry(entry(path))).toBe(false);
    }
    expect(layer.contents(0)).toMatchObject({
      whiteouts: ['a/b', 'c'],
      opaque: ['d'],
      skipped: [''],
      occupied: [],
    });
  });

  it('neither adds nor removes content with entries that only some engines unpack', () => {
    const layer = collector();
    layer.entry(entry('wanted'));
    layer.data(entry('wanted'), Buffer.from('x'));
    for (const path of ['wanted', 'a', 'b/.wh.c', 'd/.wh..wh..opq', '.wh..wh..opq']) {
      expect(layer.entry(entry(path, { type: 'skipped' }))).toBe(false);
    }
    expect(layer.entry(entry('e/wanted', { type: 'unknown' }))).toBe(false);
    expect(layer.contents(0)).toMatchObject({
      files: [{ path: 'wanted', end: 1 }],
      whiteouts: [],
      opaque: [],
      occupied: ['//wanted'],
      skipped: ['wanted', 'a', 'b/c', 'd', ''],
    });
  });

  it.each<[string, string, TarEntry['type'], string | undefined]>([
    ['a device with the path of a file', 'a/wanted', 'skipped', 'removes "a/wanted"'],
    ['a device with the path of a folder', 'a', 'skipped', 'removes "a"'],
    ['a device with the path of a link', 'l', 'skipped', 'removes "l"'],
    ['a device that is a whiteout of a file', 'a/.wh.wanted', 'skipped', 'removes "a/wanted"'],
    ['a device with a new path', 'dev/null', 'skipped', undefined],
    [
      'an entry of an unknown type',
      'x',
      'unknown',
      'contains "x" with a type that no engine unpacks',
    ],
  ])('has the expected contradiction for %s', (_, path, type, expected) => {
    const layer = collector();
    layer.entry(entry('l', { type: 'symlink', linkPath: 'to' }));
    layer.entry(entry('a/wanted'));
    layer.entry(entry(path, { type }));
    const { contradiction } = layer.contents(0);
    if (expected === undefined) expect(contradiction).toBeUndefined();
    else expect(contradiction).toContain(expected);
  });

  it('includes links and replaced paths', () => {
    const layer = collector();
    layer.entry(entry('l', { type: 'symlink', linkPath: 'to' }));
    layer.entry(entry('wanted', { type: 'hardlink', linkPath: 'store/1' }));
    layer.entry(entry('d', { type: 'directory' }));
    expect(layer.contents(0)).toMatchObject({
      symlinks: [{ path: 'l', target: 'to' }],
      hardLinks: [{ path: 'wanted', target: 'store/1' }],
      occupied: ['//l/wanted'],
    });
  });

  it('lists a file that is too large instead of including it', () => {
    const layer = collector({ limits: { ...LAYER_LIMITS, maxFileBytes: 10 } });
    expect(layer.entry(entry('wanted', { dataSize: 11 }))).toBe(false);
    const sparse = { realSize: 100e9, runs: [] };
    expect(layer.entry(entry('b/wanted', { dataSize: 1, sparse }))).toBe(false);
    expect(layer.contents(0).tooLarge).toEqual([
      { path: 'wanted', size: 11 },
      { path: 'b/wanted', size: 100e9 },
    ]);
  });

  it.each([
    ['entries', { maxEntries: 1 }],
    ['bytes', { maxKeptBytes: 5 }],
  ])('is rejected if it has too many %s', (_, limits) => {
    const layer = collector({ limits: { ...LAYER_LIMITS, ...limits } });
    const take = () => {
      layer.entry(entry('wanted'));
      layer.data(entry('wanted'), Buffer.from('abc'));
    };
    take();
    expect(take).toThrow(expect.objectContaining({ code: 'limit-exceeded' }));
  });
});

describe('files that are scanned', () => {
  const program = elfOf([
    { name: '.data', bytes: goBuildInfo('go1.22.1', 'mod\tx\tv1\t\n'), isWritable: true },
  ]);
  const wanted = { names: ['wanted'], extracts: ['executable', 'java-archive'] };

  /** Passes one file to the layer, with its bytes if they are requested. */
  function give(layer: ReturnType<typeof collector>, path: string, bytes: Buffer) {
    const sink = layer.entry(entry(path, { dataSize: bytes.length }));
    if (typeof sink !== 'boolean' && sink.push(bytes)) sink.end();
  }

  it('are replaced by the data that is extracted from them, even if they are hard links', () => {
    const layer = collector({ wanted });
    give(layer, 'usr/bin/tool', program);
    give(layer, 'usr/bin/script', Buffer.alloc(100, '#'));
    layer.entry(entry('usr/bin/same', { type: 'hardlink', linkPath: 'usr/bin/tool' }));
    layer.entry(entry('usr/bin/other', { type: 'hardlink', linkPath: 'usr/bin/script' }));
    const { files, hardLinks, bytes } = layer.contents(0);
    const [tool, same] = files;
    expect(tool).toMatchObject({ path: 'usr/bin/tool', extract: 'executable' });
    expect(same).toEqual({ ...tool, path: 'usr/bin/same' });
    expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({ kind: 'executable' });
    expect(hardLinks).toEqual([]);
  });

  it('are kept whole if their path is requested', () => {
    expect(collector({ wanted }).entry(entry('wanted', { dataSize: 100 }))).toBe(true);
  });

  it('are expanded if sparse, up to a limit', () => {
    const size = program.length + 1000;
    const sparse = { realSize: size, runs: [{ offset: 0, length: program.length }] };
    const look = (maxHoleBytes: number) => {
      const layer = collector({ wanted, limits: { ...LAYER_LIMITS, maxHoleBytes } });
      const sink = layer.entry(entry('tool', { dataSize: program.length, sparse }));
      if (typeof sink !== 'boolean' && sink.push(program)) sink.end();
      return layer.contents(0);
    };
    expect(look(1000).files).toMatchObject([{ path: 'tool', extract: 'executable' }]);
    expect(look(999)).toMatchObject({ files: [], tooLarge: [{ path: 'tool', size }] });
  });

  it('are skipped if no extracted data is requested', () => {
    expect(collector().entry(entry('a', { dataSize: 100 }))).toBe(false);
  });

  it('are reported if they are oversized Java archives', () => {
    const layer = collector({ wanted });
    expect(layer.entry(entry('a.jar', { dataSize: 2 ** 31 }))).toBe(false);
    expect(layer.contents(0).tooLarge).toEqual([{ path: 'a.jar', size: 2 ** 31 }]);
  });
});

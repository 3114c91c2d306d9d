import { describe, expect, it } from '@jest/globals';
import {
  extractKindOf,
  extractOptions,
  mayHaveExtract,
  openExtractor,
} from '../../../shared/binary/extractor.ts';
import { elfOf, goBuildInfo, jarOf, pomOf } from '../../support/executables.ts';

const PROGRAM = elfOf([
  { name: '.text', bytes: Buffer.from(`node.js/v20.1.0${'x'.repeat(5000)}`), isExecutable: true },
  { name: '.go.buildinfo', bytes: goBuildInfo('go1.22.1', 'mod\tx\tv1\t\n'), isWritable: true },
]);

/** Returns the extract of a file that arrives in chunks. Returns `refused` if no extract is wanted from it. */
function gather(path: string, bytes: Buffer, chunkBytes: number) {
  const kind = path.endsWith('.jar') ? 'java-archive' : 'executable';
  const gatherer = openExtractor(kind, path, bytes.length, extractOptions(new Set()));
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    if (gatherer?.push(bytes.subarray(at, at + chunkBytes)) === false) return 'refused';
  }
  const extract = gatherer?.end();
  return extract === undefined ? undefined : JSON.parse(extract.toString());
}

describe('openExtractor', () => {
  it.each([1, 3, 511, 4096, 1 << 20])('reads a program in chunks of %d bytes', (chunkBytes) => {
    expect(gather('usr/bin/tool', PROGRAM, chunkBytes)).toEqual({
      kind: 'executable',
      go: { goVersion: 'go1.22.1', modules: 'mod\tx\tv1\t\n' },
      programs: [],
    });
  });

  it('searches programs with known names for their versions', () => {
    expect(gather('usr/bin/node', PROGRAM, 100).programs).toEqual([
      { name: 'node', version: '20.1.0' },
    ]);
  });

  it.each([1, 1000])(
    'stops after the first bytes of a file that is neither a program nor an archive (chunks of %d bytes)',
    (chunkBytes) => {
      expect(gather('etc/passwd', Buffer.alloc(9000, 'x'), chunkBytes)).toBe('refused');
    },
  );

  it.each([
    ['an ELF program', '\x7fELF', true],
    ['a Windows program', 'MZ\0\0', true],
    ['a macOS program', '\xcf\xfa\xed\xfe', true],
    ['a zip archive', 'PK\x03\x04', true],
    ['a script', '#!/b', true],
    ['a file whose first bytes are missing', 'tex', true],
    ['text', 'text', false],
    ['an ELF program that begins later', ' \x7fELF', false],
  ])(
    'decides from the first bytes of a file whether it can have an extract: %s',
    (_what, text, mayHave) => {
      const bytes = Buffer.from(`before ${text}`, 'latin1');
      expect(mayHaveExtract(bytes, 'before '.length)).toBe(mayHave);
      const whole = Buffer.concat([bytes.subarray('before '.length), Buffer.alloc(100)]);
      if (!mayHave) expect(gather('a', whole, whole.length)).toBe('refused');
    },
  );

  it('ignores files that are too small to be a program', () => {
    expect(openExtractor('executable', 'a', 63, extractOptions(new Set()))).toBeUndefined();
  });

  it.each([1, 1 << 20])('reads a Java archive in chunks of %d bytes', (chunkBytes) => {
    const found = gather('a.jar', jarOf([pomOf('g', 'a', '1')]), chunkBytes);
    expect(found.archives).toMatchObject([{ poms: [{ artifact: 'a' }] }]);
  });

  it('reports a Java archive that is not a ZIP file as a problem', () => {
    expect(gather('a.jar', Buffer.from('x'), 1).problems).toEqual([
      'the file is not a zip archive',
    ]);
  });

  it('reads a Yarn archive, and returns undefined if the archive is invalid or too large', () => {
    const bytes = jarOf([{ name: 'node_modules/a/package.json', content: '{}' }]);
    const of = (content: Buffer) => {
      const gatherer = openExtractor('npm-archive', 'a', content.length, extractOptions(new Set()));
      gatherer?.push(content);
      return gatherer?.end()?.toString();
    };
    expect(of(bytes)).toBe('{"kind":"npm-archive","manifest":"{}"}');
    expect(of(bytes.subarray(1))).toBeUndefined();
    expect(openExtractor('npm-archive', 'a', 2 ** 30, extractOptions(new Set()))).toBeUndefined();
  });

  it('reads several files one after another into the same memory', () => {
    const options = extractOptions(new Set());
    for (const bytes of [PROGRAM, elfOf([{ name: '.data', bytes: Buffer.alloc(9999, 7) }])]) {
      const gatherer = openExtractor('executable', 'a', bytes.length, options);
      gatherer?.push(bytes);
      expect(gatherer?.end() !== undefined).toBe(bytes === PROGRAM);
    }
  });
});

it.each([
  ['a/b.jar', ['java-archive'], 'java-archive'],
  ['a/b.jar', ['executable'], undefined],
  ['a-0123456789-10c0.zip', ['npm-archive'], 'npm-archive'],
  ['a-0123456789-10c0.zip', ['executable'], undefined],
  ['a/b', ['executable'], 'executable'],
  ['a/b', [], undefined],
] as const)(
  'for the path %s and the requested kinds %j, extractKindOf returns %s',
  (path, kinds, kind) => {
    expect(extractKindOf(path, new Set(kinds))).toBe(kind);
  },
);

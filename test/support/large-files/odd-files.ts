import { LARGE_FILES } from './large-files.ts';

/** Building blocks of files in all formats, each alone and repeated. */
const UNITS: readonly string[] = [
  ...[
    '[',
    '{',
    '(',
    '<',
    '"',
    "'",
    '`',
    ',',
    ';',
    ':',
    '=',
    '#',
    '!',
    '~',
    '|',
    '>',
    '/',
    '\\',
    '@',
    '&a ',
    '*a ',
  ],
  ...[
    'a',
    'é',
    ' ',
    '\t',
    '\n',
    '\r',
    '\0',
    'a\n',
    '  a\n',
    '# a\n',
    '- ',
    '- a\n',
    'a: ',
    'a: b\n',
    'a = 1\n',
  ],
  ...[
    'a.b.',
    'a, ',
    '"a",',
    '"a":{',
    '{"a":[',
    '[0,',
    '<a>',
    '<a ',
    '[[a]]\n',
    '[a]\n',
    '%{',
    '<<',
    '../',
    '::',
  ],
  ...[
    '${',
    '${a',
    'a@1\n',
    '\\\n',
    'FROM a\n',
    'ARG a=$a\n',
    'require (\n',
    'replace a => b\n',
    '-r a\n',
  ],
];

/** Returns the bytes before the unusual part, which are empty, a header or some entries. */
const STARTS = [0, 200, 1_500];

export interface OddFile {
  readonly what: string;
  readonly path: string;
  make(bytes: number): Buffer;
}

/** Returns files for each format with a correct or incorrect start, followed by one building block. */
export function* oddFiles(): Generator<OddFile> {
  for (const file of LARGE_FILES) {
    for (const start of STARTS) {
      for (const unit of UNITS) {
        yield {
          what: `${file.path} (${file.shape}), ${start} bytes and ${JSON.stringify(unit)}`,
          path: file.path,
          make: (bytes) => {
            const head = file.make(3_000).subarray(0, start);
            return Buffer.concat([head, Buffer.from(unit.repeat(Math.ceil(bytes / unit.length)))]);
          },
        };
      }
    }
  }
}

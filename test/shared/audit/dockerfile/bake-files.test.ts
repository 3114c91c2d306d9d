import { describe, expect, it } from '@jest/globals';
import { isBakeFile, readBakeFile } from '../../../../shared/audit/dockerfile/bake-files.ts';
import { dockerfileArea } from '../../../../shared/audit/dockerfile/dockerfile.ts';
import { auditFacts } from '../../../support/audit.ts';

const file = (text: string) => ({
  path: text.startsWith('{') ? 'docker-bake.json' : 'docker-bake.hcl',
  text,
});

it.each([
  ['docker-bake.hcl', true],
  ['a/docker-bake.override.json', true],
  ['docker-bake.yml', false],
  ['my-docker-bake.hcl', false],
])('for the path %s, isBakeFile returns %s', (path, expected) => {
  expect(isBakeFile({ path })).toBe(expected);
});

const imagesIn = (text: string) =>
  readBakeFile(file(text)).contexts.contexts?.map(({ name }) => name);

describe('the images of a Bake file', () => {
  it.each([
    ['contexts = { a = "docker-image://x/y:1", b = "target:c" }', ['x/y:1']],
    ['{"contexts":{"a":"docker-image://x:1"}}', ['x:1']],
    ['{"contexts":{"a":"docker-image:\\/\\/x:1"}}', ['x:1']],
    ['variable "R" { default = "h.example" }\na = "docker-image://${R}/x:1"', ['h.example/x:1']],
    ['variable R {\n  default = "a" # }\n}\na = "docker-image://${R}"', ['a']],
    [
      'variable "R" {\n validation { condition = R != "" }\n default = "a"\n}\na = "docker-image://${R}"',
      ['a'],
    ],
    ['R = "a"\nvariable "S" { default = "${R}:1" }\na = "docker-image://${S}"', ['a:1']],
    ['{"variable":{"R":{"default":"h"}},"a":"docker-image://${R}/x"}', ['h/x']],
    ['{"variable":[{"R":[{"type":"string","default":"h"}]}],"a":"docker-image://${R}"}', ['h']],
    ['P = "docker-image://a"\nb = P\nc = "${P}:1"', ['a', 'a:1']],
    ['a = "docker-image://${R}/x:1"', ['${R}/x:1']],
    ['# old: docker-image://old:latest\n', []],
    ['target "t" {\n  // a = "docker-image://old"\n  a = "docker-image://x"\n}', ['x']],
    ['/*\n# */ a = "docker-image://x"', ['x']],
    ['a = "b" # "docker-image://old"\nc = "docker-image://x"', ['x']],
    ['a = "docker-image://x" /* "docker-image://old" */', ['x']],
    ['a = "/* #"\nb = "docker-image://x" // */', ['x']],
    ['a = "b\\" # "\nc = "docker-image://x"', ['x']],
    ['a = <<E\n"/*\nE\nc = "docker-image://x"', ['x']],
    ['a = R ? "docker-image://x" : "docker-image://y"', ['x', 'y']],
  ])('are found in %j', (text, images) => {
    expect(imagesIn(text)).toEqual(images);
  });

  it.each([
    'a = "docker-image://${R}"',
    'a = "docker-image://x:${R}"',
    'a = "docker-image://${R ? "x" : "y/z"}"',
    'a = format("docker-image://x:%s", R)',
    'R = "${R}"\na = "docker-image://${R}"',
    'a = "${R ? "docker-image://x" : "}"}"',
    'dockerfile-inline = R',
    'dockerfile-inline = R ? "FROM a" : "FROM b"',
    'dockerfile-inline = join("\\n", ["FROM a", "RUN b"])',
    'dockerfile-inline = "FROM ${R}"',
  ])('are a note if they cannot be told in %j', (text) => {
    const { hits, problems, unchecked } = dockerfileArea.check([file(text)], auditFacts());
    expect(unchecked).toHaveLength(1);
    expect(problems).toEqual([]);
    expect(hits.filter(({ rule }) => rule.id === 'dockerfile/image-not-pinned')).toEqual([]);
  });

  it.each(['a = "docker-image://x', 'b = 1\n/* a = "docker-image://x"', 'a = <<E\nx', '{"a'])(
    'are a problem if part of %j has no end',
    (text) => {
      const { problems } = dockerfileArea.check([file(text)], auditFacts());
      expect(problems.map(({ message }) => message)).toEqual([
        'a string, comment or here-document has no end, so the rest of the file was not read',
      ]);
    },
  );

  it.each([
    'a = "docker-image://x:1"',
    'T = "1"\na = "docker-image://x:${T}"',
    'a = "docker-image:\\u002f/x:1"',
  ])('have a location in %j', (text) => {
    const [context] = readBakeFile(file(text)).contexts.contexts ?? [];
    expect(text.slice(context?.at.start, context?.at.end)).toMatch(/^x:(?:1|\$\{T\})$/);
  });
});

describe('the Dockerfiles of a Bake file', () => {
  it.each([
    ['dockerfile-inline = <<EOT\nFROM a\nRUN b\nEOT\n', 'FROM a'],
    ['dockerfile-inline = <<-EOT\n  FROM a\n  EOT\n', 'FROM a'],
    ['{"dockerfile-inline": "# x\\nFROM a\\n"}', 'FROM a'],
  ])('are found in %j', (text, part) => {
    const [found] = readBakeFile(file(text)).dockerfiles;
    const at = found?.file.text.indexOf(part) ?? -1;
    const span = found?.placed({ start: at, end: at + part.length });
    expect(text.slice(span?.start, span?.end)).toBe(part);
    expect(found?.file.text).toMatch(/^\s*FROM a\b/m);
    expect(found?.file.text).not.toContain('EOT');
  });

  const textsIn = (text: string) =>
    readBakeFile(file(text)).dockerfiles.map((each) => each.file.text);

  it.each([
    [
      'dockerfile-inline = <<A\nFROM a\nRUN dockerfile-inline=<<x\nA\ndockerfile-inline = "FROM b"\n',
      ['FROM a\nRUN dockerfile-inline=<<x\n', 'FROM b'],
    ],
    ['dockerfile-inline = <<A-B\r\nFROM a\r\nA-B\r\n', ['FROM a\r\n']],
    ['dockerfile-inline = ""', []],
    ['/* dockerfile-inline = <<A */\ndockerfile-inline = "x"', ['x']],
    ['# dockerfile-inline = <<A\n  // dockerfile-inline = "x"\ndockerfile-inline = "y"\n', ['y']],
    ['dockerfile-inline = "FR\\u004fM a\\nRUN \\"b\\""', ['FROM a\nRUN "b"']],
    ['dockerfile-inline = <<A\nRUN echo "\\n" $${b}\nA\n', ['RUN echo "\\n" ${b}\n']],
    ['B = "a"\ndockerfile-inline = "FROM ${B}"\nargs = {}', ['FROM a']],
  ])('in %j have the text that Docker reads', (text, texts) => {
    expect(textsIn(text)).toEqual(texts);
  });
});

it('a Bake file takes time in proportion to its length', () => {
  const pieces = [
    'dockerfile-inline=<<a\n',
    '<<a ',
    '# ',
    '\r',
    '\n#',
    '/*',
    '"',
    '{',
    'a ',
    '${',
    '"${',
    'a="${a}${a}"\n',
    'x ? ',
    'a{',
    'a {b} ',
    '{}',
    'default',
    'default=',
    ': ',
  ];
  for (const piece of pieces) {
    for (const path of ['docker-bake.hcl', 'docker-bake.json']) {
      const start = performance.now();
      readBakeFile({ path, text: `a = ${piece.repeat(300_000 / piece.length)}` });
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  }
});

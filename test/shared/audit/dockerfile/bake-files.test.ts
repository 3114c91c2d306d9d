import { describe, expect, it } from '@jest/globals';
import {
  bakeContexts,
  bakeDockerfiles,
  isBakeFile,
} from '../../../../shared/audit/dockerfile/bake-files.ts';
import { dockerfileArea } from '../../../../shared/audit/dockerfile/dockerfile.ts';
import { auditFacts } from '../../../support/audit.ts';

const file = (text: string) => ({ path: 'docker-bake.hcl', text });

it.each([
  ['docker-bake.hcl', true],
  ['a/docker-bake.override.json', true],
  ['docker-bake.yml', false],
  ['my-docker-bake.hcl', false],
])('for the path %s, isBakeFile returns %s', (path, expected) => {
  expect(isBakeFile({ path })).toBe(expected);
});

describe('bakeContexts', () => {
  it.each([
    ['contexts = { a = "docker-image://x/y:1", b = "target:c" }', ['x/y:1']],
    ['{"contexts":{"a":"docker-image://x:1"}}', ['x:1']],
    ['variable "R" { default = "h.example" }\na = "docker-image://${R}/x:1"', ['h.example/x:1']],
    ['{"variable":{"R":{"default":"h"}},"a":"docker-image://${R}/x"}', ['h/x']],
    ['a = "docker-image://${R}/x:1"', []],
    ['# old: docker-image://old:latest\n', []],
    ['{\n  // a = "docker-image://old"\n  a = "docker-image://x"\n}', ['x']],
    ['/*\n# */ a = "docker-image://x"', ['x']],
  ])('finds the images in %j', (text, images) => {
    expect(bakeContexts(file(text)).contexts?.map(({ name }) => name)).toEqual(images);
  });

  it('gives the location of each image', () => {
    const text = 'a = "docker-image://x:1"';
    const [context] = bakeContexts(file(text)).contexts ?? [];
    expect(text.slice(context?.at.start, context?.at.end)).toBe('x:1');
  });
});

describe('bakeDockerfiles', () => {
  it.each([
    ['dockerfile-inline = <<EOT\nFROM a\nRUN b\nEOT\n', 'FROM a'],
    ['dockerfile-inline = <<-EOT\n  FROM a\n  EOT\n', 'FROM a'],
    ['{"dockerfile-inline": "# x\\nFROM a\\n"}', 'FROM a'],
    ['dockerfile-inline = <<EOT\nFROM a', 'FROM a'],
  ])('finds the Dockerfile in %j', (text, part) => {
    const [found] = bakeDockerfiles(file(text));
    const at = found?.file.text.indexOf(part) ?? -1;
    const span = found?.placed({ start: at, end: at + part.length });
    expect(text.slice(span?.start, span?.end)).toBe(part);
    expect(found?.file.text).toMatch(/^\s*FROM a\b/m);
    expect(found?.file.text).not.toContain('EOT');
  });

  const textsIn = (text: string) => bakeDockerfiles(file(text)).map((each) => each.file.text);

  it.each([
    [
      'dockerfile-inline = <<A\nFROM a\nRUN dockerfile-inline=<<x\nA\ndockerfile-inline = "FROM b"\n',
      ['FROM a\nRUN dockerfile-inline=<<x\n', 'FROM b'],
    ],
    ['dockerfile-inline = <<A-B\r\nFROM a\r\nA-B\r\n', ['FROM a\r\n']],
    ['dockerfile-inline = <<A', ['']],
    ['/* dockerfile-inline = <<A */\ndockerfile-inline = "x"', ['dockerfile-inline = "x"', 'x']],
    ['# dockerfile-inline = <<A\n  // dockerfile-inline = "x"\ndockerfile-inline = "y"\n', ['y']],
  ])('reads each document in %j once', (text, texts) => {
    expect(textsIn(text)).toEqual(texts);
  });

  it('reads a document without an end once, to the end of the file', () => {
    const text = 'dockerfile-inline=<<a\nFROM x\n'.repeat(1000);
    expect(textsIn(text)).toEqual([text.slice(text.indexOf('\n') + 1)]);
  });

  it('takes time in proportion to the length of the file', () => {
    for (const piece of ['dockerfile-inline=<<a\n', 'dockerfile-inline=<<a ', '# ', '\r', '\n#']) {
      const start = performance.now();
      const text = piece.repeat(300_000 / piece.length);
      bakeDockerfiles(file(text));
      bakeContexts(file(text));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

it('a document without an end or content is a problem', () => {
  const { problems } = dockerfileArea.check([file('dockerfile-inline = <<A')], auditFacts());
  expect(problems).toHaveLength(1);
});

import { describe, expect, it } from '@jest/globals';
import {
  bakeContexts,
  bakeDockerfiles,
  isBakeFile,
} from '../../../../shared/audit/dockerfile/bake-files.ts';

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
});

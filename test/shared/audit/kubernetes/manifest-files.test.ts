import { describe, expect, it } from '@jest/globals';
import { hasManifests, typeOfFile } from '../../../../shared/audit/kubernetes/manifest-files.ts';

const POD = 'apiVersion: v1\nkind: Pod\n';

describe('hasManifests', () => {
  it.each([
    ['a/web.yaml', POD, true],
    ['web.yml', '"kind": "Pod"\n"apiVersion": "apps/v1"\n', true],
    ['web.json', '{"apiVersion":"apps/v1","kind":"Deployment"}', true],
    ['spaces.yaml', `apiVersion:${' '.repeat(20)}v1\nkind:${' '.repeat(20)}Pod\n`, true],
    ['anchor.yaml', 'apiVersion: &a v1\nkind: &k Pod\n', true],
    ['alias.yaml', 'a: &a v1\nk: &k Pod\napiVersion: *a\nkind: *k\n', true],
    ['tag.yaml', 'apiVersion: !!str v1\nkind: !!str Pod\n', true],
    ['block.yaml', 'apiVersion: >-\n  v1\nkind: |-\n  Pod\n', true],
    ['comment.yaml', 'apiVersion: # a\n  v1\nkind: # b\n  Pod\n', true],
    ['escape.yaml', '"apiVersi\\x6fn": v1\n"\\u006bind": "\\x50od"\n', true],
    ['name.yaml', 'apiVersion: example.com/stable\nkind: Web\n', true],
    ['broken.yaml', 'apiVersion: {{ x }}: [\nkind: Pod\n', true],
    ['other.yaml', 'apiVersion: latest\nkind: Web\n', false],
    ['web.txt', POD, false],
    ['compose.yaml', 'services: {}\n', false],
    ['swagger.json', '{"apiVersion": {"type": "string"}, "kind": {"type": "string"}}', false],
    ['a/kustomization.yaml', 'resources: []\n', true],
    ['Kustomization', '', true],
    ['seccomp/a.json', '{"defaultAction": "SCMP_ACT_ERRNO"}', true],
    ['falco.yaml', '- rule: a\n  enabled: false\n', true],
    ['other.yaml', '- rule: a\n  level: 1\n', false],
  ])('for the file %s with the content %j, returns %s', (path, text, expected) => {
    expect(hasManifests({ path, text })).toBe(expected);
  });

  it('quickly rejects long text that looks like the start of an object', () => {
    const text = `apiVersion ${' '.repeat(200_000)}kind- rule:${'\n '.repeat(200_000)}`;
    const start = performance.now();
    expect(hasManifests({ path: 'a.yaml', text })).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it('typeOfFile determines the type of a file that does not state it', () => {
  expect(typeOfFile({ path: 'a.json', text: '{"defaultAction": "SCMP_ACT_LOG"}' }).kind).toBe(
    'SeccompProfile',
  );
  expect(typeOfFile({ path: 'a.yaml', text: POD })).toEqual({});
});

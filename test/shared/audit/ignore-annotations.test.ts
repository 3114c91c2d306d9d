import { describe, expect, it } from '@jest/globals';
import { ignoreAnnotations } from '../../../shared/audit/ignore-annotations.ts';

const pod = (annotation: string) =>
  `kind: Pod\nmetadata:\n  annotations:\n    ${annotation}\nspec: {}\n---\nkind: Pod\n`;

describe('ignoreAnnotations', () => {
  it.each([
    [
      'ignore-check.kube-linter.io/run-as-non-root: reviewed',
      'kube-linter',
      ['run-as-non-root'],
      'reviewed',
    ],
    ['kube-linter.io/ignore-all: "test"', 'kube-linter', ['*'], 'test'],
    ['checkov.io/skip1: CKV_K8S_20=needs root', 'Checkov', ['CKV_K8S_20'], 'needs root'],
    [
      'polaris.fairwinds.com/runAsRootAllowed-exempt: "true"',
      'Polaris',
      ['runAsRootAllowed'],
      undefined,
    ],
    ['polaris.fairwinds.com/exempt: "true"', 'Polaris', ['*'], undefined],
  ])(
    'applies the annotation `%s` to the document that contains it',
    (annotation, tool, ids, reason) => {
      const [found, ...others] = ignoreAnnotations(pod(annotation), 'a.yaml');
      expect(others).toEqual([]);
      expect(found).toMatchObject({ tool, ids, line: 4, firstLine: 1, lastLine: 5 });
      expect(found?.reason).toBe(reason);
    },
  );

  it('applies an annotation of a list item only to that item', () => {
    const item = (name: string) =>
      `  - kind: Pod\n    metadata:\n      name: ${name}\n      annotations: {kube-linter.io/ignore-all: x}\n`;
    const found = ignoreAnnotations(`kind: List\nitems:\n${item('a')}${item('b')}`, 'a.yaml');
    expect(found.map(({ firstLine, lastLine }) => [firstLine, lastLine])).toEqual([
      [3, 6],
      [7, 10],
    ]);
  });

  it.each([
    [
      'the annotations of a list',
      'kind: List\nmetadata: {annotations: {kube-linter.io/ignore-all: x}}\nitems: [{kind: Pod}]\n',
    ],
    ['an exemption that is off', pod('polaris.fairwinds.com/exempt: "false"')],
    ['malformed YAML', `${pod('kube-linter.io/ignore-all: x')}a: [`],
    ['another annotation', pod('example.com/ignore-all: x')],
  ])('returns nothing for %s', (_name, text) => {
    expect(ignoreAnnotations(text, 'a.yaml')).toEqual([]);
  });
});

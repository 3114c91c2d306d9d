import { describe, expect, it } from '@jest/globals';
import { composeArea } from '../../../../shared/audit/compose/compose.ts';
import { auditFacts } from '../../../support/audit.ts';

const SERVICE = 'services: {b: {image: "b:1"}}\n';
const OTHERS = [
  { path: 'other.yml', text: SERVICE },
  { path: 'a/base.yml', text: SERVICE },
];

/** Returns the problems of `a/compose.yaml` beside two other Compose files. */
function problemsOf(text: string): readonly string[] {
  const files = [{ path: 'a/compose.yaml', text }, ...OTHERS];
  const { problems } = composeArea.check(files, auditFacts());
  return problems.map(({ message, place }) => `${place.path}:${place.line} ${message}`);
}

const extending = (file: string) => `services:\n  a:\n    extends: {file: ${file}, service: b}\n`;

describe('unreadNames', () => {
  it.each([
    ['include', 'include: [../other.yml, ./base.yml]\nservices: {}\n'],
    ['include with paths', 'include: [{path: [base.yml, ../other.yml]}, {path: base.yml}]\n'],
    ['extends', extending('base.yml')],
    ['extends without a file', 'services: {a: {extends: {service: b}}, b: {image: "b:1"}}\n'],
  ])('accepts %s if the audit reads the files that are named', (_name, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    ['a name that no rule recognizes', 'include: [base.conf]\n', 1],
    ['a file that does not exist', 'services: {}\ninclude:\n  - missing.yml\n', 3],
    ['a file outside the folder', 'include: [{path: ../../other.yml}]\n', 1],
    ['a repository', 'include: ["https://github.com/octo-org/stack.git"]\n', 1],
    ['a variable', extending(`"\${FOLDER}/base.yml"`), 3],
    ['an extended file with another name', extending('base.txt'), 3],
  ])('reports %s as a problem', (_name, text, line) => {
    expect(problemsOf(text)).toEqual([
      expect.stringMatching(`^a/compose.yaml:${line} the Compose file .* was not read. Fix: `),
    ]);
  });
});

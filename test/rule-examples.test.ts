import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { applyEdits, compatibleEdits } from '../shared/audit/apply-edits.ts';
import type { Area, AreaHit } from '../shared/audit/area.ts';
import { AREAS } from '../shared/audit/areas.ts';
import type { Edit } from '../shared/audit/rule.ts';
import { readYamlTrees } from '../shared/json/yaml-tree.ts';
import {
  byPath,
  checkExample,
  type RuleExample,
  readRuleExamples,
} from './support/rule-examples.ts';
import { filesUnder, ROOT } from './support/sources.ts';
import { unchangedLeaves } from './support/yaml-leaves.ts';

const areas = await Promise.all(AREAS.map(({ load }) => load()));

/** An area that finds values instead of applying rules has no rule files. */
const rules = areas.flatMap((area) =>
  area.rules
    .filter(({ id }) => existsSync(join(ROOT, `shared/audit/${fileOf(id)}.ts`)))
    .map((rule) => ({ area, rule })),
);

describe('the audit rules', () => {
  it('have IDs that match the names of their files', () => {
    const files = filesUnder('shared/audit').filter((path) => path.includes('/rules/'));
    const named = rules.map(({ rule }) => `shared/audit/${fileOf(rule.id)}.ts`);
    expect(named.toSorted()).toEqual(files);
  });

  it('belong to the area in their ID', () => {
    const wrong = areas.flatMap(({ name, prefixes = [name], rules: own }) =>
      own.filter(({ id }) => !prefixes.includes(id.split('/', 1)[0] ?? '') || id.length > 40),
    );
    expect(wrong).toEqual([]);
  });

  it('are explained in full sentences, and refer to web pages', () => {
    const wrong = rules.filter(
      ({ rule: { title, why, fix, references } }) =>
        !/^[A-Z`].*[^.]$/.test(title) ||
        ![why, fix].every((text) => /^[A-Z`].*\.$/.test(text)) ||
        !references.every((url) => url.startsWith('https://') && URL.canParse(url)),
    );
    expect(wrong.map(({ rule: { id } }) => id)).toEqual([]);
  });

  it.each(rules.map(({ area, rule }) => [rule.id, area] as const))(
    'include %s with good and bad examples that produce the expected findings',
    (id, area) => {
      const examples = examplesOf(id);
      expect(new Set(examples.map(({ isBad }) => isBad))).toEqual(new Set([true, false]));
      expect(examples.flatMap((example) => problemsOf(example, id, area))).toEqual([]);
    },
  );
});

/** `dockerfile/user-root` is `dockerfile/rules/user-root` in the room. */
function fileOf(id: string): string {
  return id.replace('/', '/rules/');
}

function examplesOf(id: string): readonly RuleExample[] {
  return readRuleExamples(readFileSync(join(ROOT, `test/fixtures/audit/${id}.txt`), 'utf8'));
}

/** Returns sentences about the differences between an example and the hits of the rule. */
function problemsOf(example: RuleExample, id: string, area: Area): readonly string[] {
  const { problems, hits } = checkExample(example, id, area);
  return [...problems, ...problemsOfEdits(example, hits, { id, area })].map(
    (text) => `${example.name}: ${text}`,
  );
}

interface Checked {
  readonly id: string;
  readonly area: Area;
}

/** After all edits, only the hits without edits remain. */
function problemsOfEdits(
  example: RuleExample,
  hits: readonly AreaHit[],
  { id, area }: Checked,
): readonly string[] {
  const edits = Map.groupBy(hits, ({ file }) => file.path);
  const groupsOf = (path: string) =>
    (edits.get(path) ?? []).map(({ hit }) =>
      (hit.edits ?? []).map((edit) => ({ ...edit, ...edit.span })),
    );
  const editsOf = (path: string) => compatibleEdits(groupsOf(path)).edits;
  const overlaps = example.files.filter(({ path }) =>
    compatibleEdits(groupsOf(path)).isMade.includes(false),
  );
  const files = example.files.map((file) => ({
    ...file,
    text: applyEdits(file.text, editsOf(file.path)),
  }));
  const left = checkExample({ ...example, files, marks: [] }, id, area).hits;
  const expected = hits.filter(({ hit }) => (hit.edits ?? []).length === 0).length;
  const texts = byPath(files);
  return [
    ...overlaps.map(({ path }) => `edits of two hits overlap in ${path}`),
    ...(left.length === expected ? [] : [`${left.length} hits after the edits, not ${expected}`]),
    ...example.files.flatMap(({ path, text }) =>
      /\.ya?ml$/.test(path) ? changesOfYaml(path, text, texts.get(path) ?? '', editsOf(path)) : [],
    ),
  ];
}

function changesOfYaml(
  path: string,
  before: string,
  after: string,
  edits: readonly Edit[],
): readonly string[] {
  if (edits.length === 0) return [];
  const [old, next] = unchangedLeaves(
    readYamlTrees(before, path),
    readYamlTrees(after, path),
    edits,
  );
  return old === next ? [] : [`the edits change more of ${path}:\n${old}\n--- became\n${next}`];
}

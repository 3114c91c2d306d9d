import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dump, loadAll } from 'js-yaml';
import { applyEdits } from '../../../shared/audit/apply-edits.ts';
import type { AuditFile } from '../../../shared/audit/area.ts';
import { auditFiles } from '../../../shared/audit/audit-files.ts';
import { keepsReadable, readableEdits } from '../../../shared/audit/readable-edits.ts';
import { auditFacts } from '../../support/audit.ts';
import { type RuleExample, readRuleExamples } from '../../support/rule-examples.ts';

const edit = (start: number, text: string, end = start) => ({ start, end, text });
const file = (text: string, path = 'a.yaml') => ({ path, text });

describe('readableEdits', () => {
  it('omits a fix that would write a key twice', () => {
    const text = '{"a": 1}\n';
    const groups = [[edit(7, ', "b": {"c": 1}')], [edit(7, ', "b": {"d": 1}')], [edit(6, '2', 7)]];
    const { edits, isMade } = readableEdits(file(text), groups);
    expect(isMade).toEqual([true, false, true]);
    expect(applyEdits(text, edits)).toBe('{"a": 2, "b": {"c": 1}}\n');
  });

  it('omits a fix that would make the file invalid', () => {
    const { edits, isMade } = readableEdits(file('a: 1\nb: 2\n'), [
      [edit(0, '{')],
      [edit(3, '3', 4)],
    ]);
    expect([isMade, edits]).toEqual([[false, true], [edit(3, '3', 4)]]);
  });

  it.each([
    ['a file that was unreadable before', file('a: [\n')],
    ['a file that is not YAML', file('FROM a\n', 'Dockerfile')],
  ])('accepts an edit in %s without checking the result', (_, broken) => {
    expect(readableEdits(broken, [[edit(0, '}')]]).isMade).toEqual([true]);
  });
});

const ROOT = join(import.meta.dirname, '../../fixtures/audit');

/** The first case of each rule for YAML files that the rule reports. */
const EXAMPLES: readonly RuleExample[] = readdirSync(ROOT)
  .filter((area) => area !== 'image' && area !== 'dockerfile')
  .flatMap((area) => readdirSync(join(ROOT, area)).map((name) => join(ROOT, area, name)))
  .flatMap((path) =>
    readRuleExamples(readFileSync(path, 'utf8'))
      .filter(({ isBad }) => isBad)
      .slice(0, 1),
  );

const documents = (text: string): readonly unknown[] | undefined => {
  try {
    return loadAll(text);
  } catch {
    return undefined;
  }
};

const rewritten = (text: string, write: (value: unknown) => string) =>
  documents(text)?.map(write).join('\n---\n') ?? text;

const STYLES: readonly (readonly [string, (text: string) => string])[] = [
  ['as written', (text) => text],
  ['with CRLF line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['as JSON', (text) => rewritten(text, (value) => JSON.stringify(value, undefined, 2))],
  ['in the flow style', (text) => rewritten(text, (value) => dump(value, { flowLevel: 2 }))],
];

async function brokenBy(example: RuleExample, files: readonly AuditFile[]) {
  const { findings } = await auditFiles(files, example.facts);
  return files.flatMap((each) => {
    const own = findings.filter(({ finding }) => finding.location.path === each.path);
    const groups = own.flatMap(({ finding: { edits } }) => (edits === undefined ? [] : [edits]));
    const { edits } = readableEdits(each, groups);
    const mixed = each.text.includes('\r\n') && /[^\r]\n|\r\r/.test(applyEdits(each.text, edits));
    const broken = own.filter(({ finding }) => !keepsReadable(each, finding.edits ?? []));
    return [
      ...broken.map(({ finding }) => `${finding.id} in ${example.name}`),
      ...(mixed ? [`line ends in ${example.name}`] : []),
      ...(keepsReadable(each, edits) ? [] : [`all in ${example.name}`]),
    ];
  });
}

describe('the edits that rules suggest', () => {
  it.each(STYLES)('keep YAML files valid in each style: %s', async (_, write) => {
    const broken: string[] = [];
    for (const example of EXAMPLES) {
      const files = example.files.map((each) => ({
        ...each,
        text: /\.ya?ml$/.test(each.path) ? write(each.text) : each.text,
      }));
      broken.push(...(await brokenBy(example, files)));
    }
    expect(broken).toEqual([]);
  });
});

it('the edits that rules suggest keep JSON files valid', async () => {
  const broken: string[] = [];
  const changed = new Set<string>();
  for (const example of EXAMPLES) {
    const files = example.files.flatMap((each) =>
      (documents(each.text) ?? []).map((value, at) => ({
        path: each.path.replace(/\.ya?ml$/, `${at || ''}.json`),
        text: `${JSON.stringify(value, undefined, 2)}\n`,
      })),
    );
    const { findings } = await auditFiles(files, example.facts);
    for (const { finding } of findings) if (finding.edits !== undefined) changed.add(finding.id);
    broken.push(...(await brokenBy(example, files)));
  }
  expect(broken).toEqual([]);
  expect(changed.size).toBeGreaterThan(10);
});

describe('the edits that Dockerfile rules suggest', () => {
  const fixed = async (text: string, id: string) => {
    const { findings } = await auditFiles([{ path: 'Dockerfile', text }], auditFacts());
    return findings.flatMap(({ finding }) => (finding.id === id ? (finding.edits ?? []) : []));
  };
  const apart = (between: string) =>
    `FROM debian:12\nRUN apt-get update\n${between}RUN apt-get install -y curl\n`;

  it('continue lines with the escape character that the file sets', async () => {
    const text = `# escape=\`\n${apart('')}`;
    const edits = await fixed(text, 'dockerfile/update-alone');
    expect(applyEdits(text, edits)).toContain('RUN apt-get update `\n    && apt-get install');
  });

  it('are omitted if they would remove a comment', async () => {
    expect(await fixed(apart('# why\n'), 'dockerfile/update-alone')).toEqual([]);
  });

  it.each([
    ['app.jar', true],
    ['dist/*', false],
    ['${JAR}', false],
  ])(
    'replace ADD with COPY for the source %s, and are marked as safe: %s',
    async (source, isSafe) => {
      const edits = await fixed(`FROM a:1\nADD ${source} app.jar\n`, 'dockerfile/add-for-copy');
      expect(edits).toMatchObject([{ text: 'COPY', isSafe }]);
    },
  );
});

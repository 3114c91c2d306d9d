import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AREAS } from '../../shared/audit/areas.ts';
import type { RuleText } from '../../shared/audit/rule.ts';
import { type RuleExample, readRuleExamples } from '../../test/support/rule-examples.ts';
import { markdownTable } from './markdown-table.ts';

const FOLDER = 'docs/rules';
const EXAMPLES = 'test/fixtures/audit';

/** Returns a page for each audit rule, and a page that lists all rules. The keys are paths. */
export async function rulePages(root: string): Promise<ReadonlyMap<string, string>> {
  const rules = await allRules(root);
  const pages = new Map<string, string>();
  for (const rule of rules) {
    pages.set(`${FOLDER}/${rule.id}.md`, rulePageText(rule, await examplesOf(root, rule.id)));
  }
  pages.set(`${FOLDER}/index.md`, ruleIndex(rules));
  return pages;
}

/**
 * Returns all rules, sorted by ID. Imports the file of each rule, because the generated list of an area can be
 * outdated. An area without such files is imported itself.
 */
async function allRules(root: string): Promise<readonly RuleText[]> {
  const rules: RuleText[] = [];
  for await (const path of glob('shared/audit/*/rules/*.ts', { cwd: root })) {
    const module = (await import(pathToFileURL(join(root, path)).href)) as { rule: RuleText };
    rules.push(module.rule);
  }
  const known = new Set(rules.map(({ id }) => areaOf(id)));
  for (const { name, load } of AREAS) {
    if (!known.has(name)) rules.push(...(await load()).rules);
  }
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function areaOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

async function examplesOf(root: string, id: string): Promise<readonly RuleExample[]> {
  const path = join(root, EXAMPLES, `${id}.txt`);
  return existsSync(path) ? readRuleExamples(await readFile(path, 'utf8')) : [];
}

/** Returns the page of a rule: the danger, the fix, the first examples, the controls and links. */
export function rulePageText(rule: RuleText, examples: readonly RuleExample[]): string {
  const { id, title, severity, profile, why, fix, aliases, controls, references } = rule;
  const facts = [
    `\`${id}\``,
    severity === 'none' ? 'advice' : `severity ${severity}`,
    `profile \`${profile}\``,
  ];
  const rows = Object.entries(controls).map(([framework, ids]) => [framework, ids.join(', ')]);
  const sections = [
    `# ${title}`,
    facts.join(', '),
    why,
    `## Fix\n\n${fix}`,
    ...examples
      .filter(({ isBad }) => isBad)
      .slice(0, 1)
      .map((each) => exampleText('Reported', each)),
    ...examples
      .filter(({ isBad }) => !isBad)
      .slice(0, 1)
      .map((each) => exampleText('Accepted', each)),
    ...(aliases.length === 0
      ? []
      : [`## Other IDs\n\n${aliases.map((alias) => `\`${alias}\``).join(', ')}`]),
    ...(rows.length === 0
      ? []
      : [`## Controls\n\n${markdownTable(['Framework', 'Controls'], rows)}`]),
    ...(references.length === 0
      ? []
      : [`## References\n\n${references.map((url) => `- <${url}>`).join('\n')}`]),
  ];
  return `${sections.join('\n\n')}\n`;
}

function exampleText(title: string, { name, files }: RuleExample): string {
  const blocks = files.map(({ path, text, image }) => {
    const mode = image?.mode === undefined ? '' : ` with the mode ${image.mode}`;
    return text === '' ? `\`${path}\`${mode}` : `\`${path}\`:\n\n${fenced(text)}`;
  });
  return `## ${title}: ${name}\n\n${blocks.join('\n\n')}`;
}

/** Returns the text as a code block, with a fence that is longer than any fence in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.endsWith('\n') ? text : `${text}\n`}${fence}`;
}

function ruleIndex(all: readonly RuleText[]): string {
  const areas = Map.groupBy(all, ({ id }) => areaOf(id));
  const sections = [...areas].map(([name, rules]) => {
    const rows = rules.map(({ id, title, severity, profile }) => [
      `[\`${id}\`](${id}.md)`,
      severity,
      profile,
      title,
    ]);
    return `## Area ${name}\n\n${markdownTable(['Rule', 'Severity', 'Profile', 'Meaning'], rows)}`;
  });
  return `${[
    '# Audit rules',
    'The [`audit`](../../actions/audit/README.md) action applies these rules. The [policy](../policy.md#section-audit) can change severities and turn rules off. `npm run generate` creates these pages.',
    ...sections,
  ].join('\n\n')}\n`;
}

import type { FindingControls, FindingRule } from './audit.ts';
import type { Finding } from './finding.ts';
import type { FindingsFile } from './findings-file.ts';

/** The parts of a finding that are usually the same in all findings from a rule. */
interface SharedRule {
  readonly rule: FindingRule;
  readonly controls: FindingControls;
}

/**
 * Returns the content of findings.json with the text of each rule only once, in `rules`. This saves space, because an
 * audit can have thousands of findings for one rule. A finding keeps its own text only if the text differs.
 */
export function withSharedRules(file: FindingsFile): FindingsFile {
  const { findings, fixed = [], unchecked = [] } = file;
  const rules = sharedRules([...findings, ...fixed, ...unchecked]);
  if (rules.size === 0) return file;
  const written = [...rules].map(
    ([id, { rule, controls }]) => [id, { ...rule, controls }] as const,
  );
  return {
    ...mapFindings(file, (finding) => withoutShared(finding, rules.get(finding.id))),
    rules: Object.fromEntries(written),
  };
}

/** Adds the rule text to each finding in the file. Reports use this form. */
export function withOwnRules({ rules = {}, ...file }: FindingsFile): FindingsFile {
  const byId = new Map(
    Object.entries(rules).map(([id, { controls, ...rule }]) => [id, { rule, controls }]),
  );
  return mapFindings(file, (finding) => ({
    ...finding,
    ...ownParts(finding, byId.get(finding.id)),
  }));
}

/**
 * Returns the text and the controls of each rule, from its first finding. Omits a rule if one of its findings does not
 * have a text.
 */
function sharedRules(findings: readonly Finding[]): ReadonlyMap<string, SharedRule> {
  const rules = new Map<string, SharedRule>();
  const without = new Set<string>();
  for (const { id, rule, controls } of findings) {
    if (rule === undefined || controls === undefined) without.add(id);
    else if (!rules.has(id)) rules.set(id, { rule, controls });
  }
  for (const id of without) rules.delete(id);
  return rules;
}

function withoutShared(finding: Finding, shared: SharedRule | undefined): Finding {
  if (shared === undefined) return finding;
  const { rule, controls, ...own } = finding;
  return {
    ...own,
    ...(isSame(rule, shared.rule) ? {} : { rule }),
    ...(isSame(controls, shared.controls) ? {} : { controls }),
  };
}

function ownParts(
  { rule, controls }: Finding,
  shared: SharedRule | undefined,
): Partial<SharedRule> {
  if (shared === undefined) return {};
  return { rule: rule ?? shared.rule, controls: controls ?? shared.controls };
}

/**
 * Returns true if two values are equal. Compares the references first, because most findings from a rule share one
 * object. In that case, the content does not have to be compared.
 */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function mapFindings(file: FindingsFile, change: (finding: Finding) => Finding): FindingsFile {
  return {
    ...file,
    findings: file.findings.map(change),
    ...(file.fixed !== undefined && { fixed: file.fixed.map(change) }),
    ...(file.unchecked !== undefined && { unchecked: file.unchecked.map(change) }),
  };
}

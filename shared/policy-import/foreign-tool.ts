/** An audit rule, with the IDs of the same rule in other tools. */
export interface KnownRule {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Aliases that stand for only one of the causes that the rule reports. The keys are the causes. */
  readonly variants?: Readonly<Record<string, readonly string[]>>;
}

/** A tool whose rule IDs are aliases of audit rules. */
export interface ForeignTool {
  /** Areas of the audit rules that check the same files as the tool. Undefined for a tool that checks all files. */
  readonly areas?: readonly string[];
  /** Returns true if an ID has the form of this tool's IDs. */
  isOwn(id: string): boolean;
}

export const HADOLINT: ForeignTool = {
  areas: ['dockerfile'],
  isOwn: (id) => /^DL\d{4}$/.test(id),
};

export const TRIVY: ForeignTool = { isOwn: (id) => /^(?:DS|KSV|KCV)-\d{4}$/.test(id) };

export const CHECKOV: ForeignTool = { isOwn: (id) => /^CKV2?_/.test(id) };

/** Describes zizmor. `isOwn` is always false, because each audit rule covers at most one rule of zizmor. */
export const ZIZMOR: ForeignTool = { areas: ['workflow', 'dependabot'], isOwn: () => false };

/** Areas whose files are not Kubernetes manifests. */
const OTHER_AREAS = ['compose', 'dependabot', 'dockerfile', 'image', 'secret', 'workflow'];

/**
 * Describes kube-linter. Its rule IDs look like the IDs of tools that check other kinds of files. Therefore, only rules
 * for Kubernetes manifests are considered.
 */
export function kubeLinter(rules: readonly KnownRule[]): ForeignTool {
  const areas = new Set(rules.map(({ id }) => areaOf(id)));
  for (const other of OTHER_AREAS) areas.delete(other);
  return { areas: [...areas], isOwn: (id) => /^[a-z]+(?:-[a-z]+)+$/.test(id) };
}

export function areaOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/**
 * Returns the audit rules for the ID of a rule in another tool, or the reason for rejecting the ID. The ID is rejected
 * if its audit rule also covers other rules of the tool. An exception for this audit rule would then cover more than
 * the ID does.
 *
 * @param listed All IDs in the file with the same effect. The ID is accepted if they include all rules of the tool that
 * the audit rule covers.
 */
export function rulesOf(
  id: string,
  listed: readonly string[],
  { areas, isOwn }: ForeignTool,
  rules: readonly KnownRule[],
): { readonly ids: readonly string[] } | { readonly why: string } {
  const isListed = new Set(listed.map(lower));
  const known = rules.filter(
    (rule) =>
      (areas === undefined || areas.includes(areaOf(rule.id))) &&
      aliasIn(rule.aliases, id) !== undefined,
  );
  if (known.length === 0) return { why: `${id.slice(0, 100)} is not the ID of an audit rule` };
  const ids: string[] = [];
  for (const rule of known) {
    // An alias that belongs to only one cause of the rule.
    const exact = aliasIn(Object.values(rule.variants ?? {}).flat(), id);
    const other = rule.aliases.find((alias) => isOwn(alias) && !isListed.has(lower(alias)));
    if (exact === undefined && other !== undefined) {
      return { why: `${rule.id} also reports findings that ${other} covers` };
    }
    ids.push(exact ?? rule.id);
  }
  return { ids };
}

function aliasIn(aliases: readonly string[], id: string): string | undefined {
  return aliases.find((alias) => lower(alias) === lower(id));
}

function lower(text: string): string {
  return text.toLowerCase();
}

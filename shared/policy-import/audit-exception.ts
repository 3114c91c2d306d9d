import { importedException } from './exception.ts';
import { type ForeignTool, type KnownRule, rulesOf } from './foreign-tool.ts';
import { type ImportedRules, refusing } from './imported-rules.ts';

/** An exception for audit rules that comes from another tool's file. */
export interface AuditException {
  readonly entry: string;
  /** IDs of audit rules. */
  readonly ids: readonly string[];
  /** Paths or globs in policy notation. */
  readonly paths?: readonly string[];
  readonly place?: { readonly onLine: number; readonly onColumn?: number };
  readonly reason: string;
  readonly expires?: string | undefined;
}

/** Returns the exceptions for one entry in the file, or the reason why the policy cannot express the entry. */
export function auditException({ ids, place, ...given }: AuditException): Partial<ImportedRules> {
  const { ignore = [], refused } = importedException({ ...given, id: '*' });
  if (refused !== undefined) return { refused };
  const rules = ids.flatMap((id) => ignore.map((rule) => ({ ...rule, id, ...place })));
  return { audit: { settings: {}, ignore: rules } };
}

/** Returns the exceptions for the rules that have the ID `id` in another tool. */
export function exceptionById(
  id: string,
  { tool, rules, listed = [id] }: ToolRules,
  given: Omit<AuditException, 'ids'>,
): Partial<ImportedRules> {
  const found = rulesOf(id, listed, tool, rules);
  return 'why' in found
    ? refusing(given.entry, found.why)
    : auditException({ ...given, ids: found.ids });
}

export interface ToolRules {
  readonly tool: ForeignTool;
  readonly rules: readonly KnownRule[];
  /** All IDs in the file that are listed with the same effect as `id`. */
  readonly listed?: readonly string[];
}

/** Returns a glob that matches only this path, with all special characters escaped. */
export function escapedPath(path: string): string {
  return path.replaceAll(/[\\*?[\]]/g, String.raw`\$&`);
}

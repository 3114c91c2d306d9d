import { writeYaml } from '../json/write-yaml.ts';
import { auditSectionSchema } from '../model/audit-policy.ts';
import { type IgnoreRule, scanSectionSchema } from '../model/policy.ts';
import type { MergedRules } from './merge-files.ts';

/** URL of the JSON Schema, for completion in editors. */
const SCHEMA =
  'https://raw.githubusercontent.com/assay-dev/assay/v1/docs/schemas/policy.schema.json';

/** Matches characters that would end a comment in YAML. */
const LINE_BREAKS = /[\r\n\u0085\u2028\u2029\0]+/g;

/**
 * Returns the content of a policy file.
 *
 * @param notes Comments for the start of the file, one per line.
 */
export function policyText(
  { settings, ignore, audit }: Pick<MergedRules, 'settings' | 'ignore'> & Partial<MergedRules>,
  notes: readonly string[] = [],
): string {
  const scan = sectionOf(scanSectionSchema, settings, ignore);
  const audited = sectionOf(auditSectionSchema, audit?.settings ?? {}, audit?.ignore ?? []);
  const isOnlyAudit = scan.length === 0 && audited.length > 0;
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    ...notes.map((note) => `# ${note.replaceAll(LINE_BREAKS, ' ')}`.trimEnd()),
    writeYaml({
      ...(isOnlyAudit ? {} : { scan: Object.fromEntries(scan) }),
      ...(audited.length > 0 && { audit: Object.fromEntries(audited) }),
    }),
  ].join('\n');
}

/** Returns the members of a section, with the key names that a policy file uses. */
function sectionOf(
  { members }: Pick<typeof scanSectionSchema, 'members'>,
  settings: object,
  ignore: readonly IgnoreRule[],
): readonly (readonly [string, unknown])[] {
  const values = new Map<string, unknown>(Object.entries(settings));
  return members.flatMap(({ name, key }) => {
    const value = name === 'ignore' ? entries(ignore) : values.get(name);
    return value === undefined ? [] : [[key, value] as const];
  });
}

function entries(ignore: readonly IgnoreRule[]): readonly unknown[] | undefined {
  if (ignore.length === 0) return undefined;
  return ignore.map(
    ({ id, purl, path, onLine, onColumn, reason, justification, owner, expires }) => ({
      id,
      ...(purl !== undefined && { purl }),
      ...(path !== undefined && { path }),
      ...(onLine !== undefined && { line: onLine }),
      ...(onColumn !== undefined && { column: onColumn }),
      reason,
      ...(justification !== undefined && { justification }),
      ...(owner !== undefined && { owner }),
      ...(expires !== undefined && { expires }),
    }),
  );
}

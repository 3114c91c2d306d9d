import { writeYaml } from '../json/write-yaml.ts';
import { type IgnoreRule, scanSectionSchema } from '../model/policy.ts';
import type { ImportedSettings } from './imported-rules.ts';

/** Address of the JSON Schema, for completion in editors. */
const SCHEMA =
  'https://raw.githubusercontent.com/assay-dev/assay/v1/docs/schemas/policy.schema.json';

/** Matches characters that could end a comment. */
const LINE_BREAKS = /[\r\n\u0085\u2028\u2029\0]+/g;

/**
 * Returns the text of a policy file.
 *
 * @param notes Lines for comments at the beginning.
 */
export function policyText(
  settings: ImportedSettings,
  ignore: readonly IgnoreRule[],
  notes: readonly string[] = [],
): string {
  const values = new Map<string, unknown>(Object.entries(settings));
  const written = scanSectionSchema.members.flatMap(({ name, key }) => {
    const value = name === 'ignore' ? entries(ignore) : values.get(name);
    return value === undefined ? [] : [[key, value] as const];
  });
  return [
    `# yaml-language-server: $schema=${SCHEMA}`,
    ...notes.map((note) => `# ${note.replaceAll(LINE_BREAKS, ' ')}`.trimEnd()),
    writeYaml({ scan: Object.fromEntries(written) }),
  ].join('\n');
}

function entries(ignore: readonly IgnoreRule[]): readonly unknown[] | undefined {
  if (ignore.length === 0) return undefined;
  return ignore.map(({ id, purl, path, reason, justification, owner, expires }) => ({
    id,
    ...(purl !== undefined && { purl }),
    ...(path !== undefined && { path }),
    reason,
    ...(justification !== undefined && { justification }),
    ...(owner !== undefined && { owner }),
    ...(expires !== undefined && { expires }),
  }));
}

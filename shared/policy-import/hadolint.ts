import { type JsonObject, optionalObject } from '../json/guards.ts';
import type { AuditSection } from '../model/audit-policy.ts';
import { exceptionById } from './audit-exception.ts';
import { auditSettings } from './audit-settings.ts';
import { HADOLINT, type KnownRule, rulesOf } from './foreign-tool.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { textsAt } from './read-entry.ts';

/** Keys that are ignored, because they affect only the output. */
const IRRELEVANT = new Set(['format', 'no-color', 'verbose', 'no-fail']);

const SEVERITIES = { error: 'high', warning: 'medium', info: 'low', style: 'none' } as const;

/**
 * Reads `.hadolint.yaml`.
 *
 * @see https://github.com/hadolint/hadolint#configure
 */
export function hadolintRules(document: JsonObject, rules: readonly KnownRule[]): ImportedRules {
  const listed = textsAt(document, 'ignored');
  const hosts = textsAt(document, 'trustedRegistries');
  const others = Object.keys(document).filter(
    (key) => !IRRELEVANT.has(key) && !['ignored', 'override', 'trustedRegistries'].includes(key),
  );
  return joinedRules([
    ...listed.map((id, at) =>
      exceptionById(
        id,
        { tool: HADOLINT, rules, listed },
        {
          entry: `ignored[${at}]`,
          reason: `${id} is ignored in .hadolint.yaml`,
        },
      ),
    ),
    severities(optionalObject(document['override'], 'override') ?? {}, rules),
    hosts.length === 0 ? {} : auditSettings('trustedRegistries', { registries: hosts }),
    document['no-fail'] === true ? refusing('no-fail', 'the audit always makes a decision') : {},
    ...others.map((key) => refusing(key, 'the policy has no equivalent setting for Dockerfiles')),
  ]);
}

function severities(override: JsonObject, rules: readonly KnownRule[]): Partial<ImportedRules> {
  const chosen: Record<string, NonNullable<AuditSection['rules']>[string]> = {};
  const unknown = Object.keys(override).filter((key) => !Object.hasOwn(SEVERITIES, key));
  const refused = unknown.map((key) => ({
    entry: `override.${key}`,
    why: 'this severity does not exist',
  }));
  for (const [name, severity] of Object.entries(SEVERITIES)) {
    const listed = textsAt(override, name);
    for (const [at, id] of listed.entries()) {
      const found = rulesOf(id, listed, HADOLINT, rules);
      if ('why' in found) refused.push({ entry: `override.${name}[${at}]`, why: found.why });
      // The strictest group comes first, so its severity applies.
      else for (const rule of found.ids) chosen[rule] ??= severity;
    }
  }
  const isEmpty = Object.keys(chosen).length === 0;
  return { refused, ...(!isEmpty && { audit: { settings: { rules: chosen }, ignore: [] } }) };
}

import { type JsonObject, optionalObject } from '../json/guards.ts';
import { auditException, exceptionById } from './audit-exception.ts';
import { type KnownRule, kubeLinter } from './foreign-tool.ts';
import { type ImportedRules, joinedRules, refusing } from './imported-rules.ts';
import { matchesOnlyFiles, TOO_WIDE } from './path-pattern.ts';
import { textsAt } from './read-entry.ts';

/**
 * Reads `.kube-linter.yaml`.
 *
 * @see https://docs.kubelinter.io/#/configuring-kubelinter
 */
export function kubeLinterRules(document: JsonObject, rules: readonly KnownRule[]): ImportedRules {
  const checks = optionalObject(document['checks'], 'checks') ?? {};
  const listed = textsAt(checks, 'exclude');
  const tool = kubeLinter(rules);
  const others = [
    ...Object.keys(document).filter((key) => key !== 'checks'),
    ...Object.keys(checks).flatMap((key) =>
      ['exclude', 'ignorePaths'].includes(key) ? [] : [`checks.${key}`],
    ),
  ];
  return joinedRules([
    ...listed.map((id, at) =>
      exceptionById(
        id,
        { tool, rules, listed },
        {
          entry: `checks.exclude[${at}]`,
          reason: `${id} is excluded in .kube-linter.yaml`,
        },
      ),
    ),
    ...textsAt(checks, 'ignorePaths').map((path, at) =>
      ignoredPath(path, `checks.ignorePaths[${at}]`, tool.areas ?? []),
    ),
    ...others
      .filter((key) => isSet(key.startsWith('checks.') ? checks[key.slice(7)] : document[key]))
      .map((key) => refusing(key, 'the profile in the policy selects the rules')),
  ]);
}

/**
 * Returns the exceptions for an ignored path. They cover only the rules for manifests, because kube-linter does not
 * read other files.
 */
function ignoredPath(
  given: string,
  entry: string,
  areas: readonly string[],
): Partial<ImportedRules> {
  const path = given.replace(/^\.\//, '');
  if (/^[/~]/.test(path)) return refusing(entry, `the path ${path.slice(0, 100)} is not supported`);
  if (/^[*/]+$/.test(path)) return refusing(entry, 'the pattern covers all files');
  // In kube-linter, the name of a folder alone does not match the files in it.
  if (!matchesOnlyFiles(path)) {
    return refusing(entry, TOO_WIDE);
  }
  return auditException({
    entry,
    ids: areas.map((area) => `${area}/*`),
    paths: [path],
    reason: 'The path is ignored in .kube-linter.yaml',
  });
}

function isSet(value: unknown): boolean {
  return value !== false && value !== null && !(Array.isArray(value) && value.length === 0);
}

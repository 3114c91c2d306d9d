import { conditionChecker } from '../cel/policy-environment.ts';
import type { Issue } from '../json/issues.ts';
import type { AuditSection } from '../model/audit-policy.ts';
import { CUSTOM_VARIABLES, type CustomRule } from '../model/custom-rule.ts';
import type { IgnoreRule } from '../model/policy.ts';
import { ANY_ID } from './exception-matcher.ts';

/** Returns the errors in an `audit:` section that concern several keys, and the errors in its conditions. */
export function auditContradictions({
  ignore = [],
  custom = [],
  pins = {},
}: Pick<AuditSection, 'ignore' | 'custom' | 'pins'>): readonly Issue[] {
  const exceptions = ignore.flatMap((rule, index) => {
    const message = contradictionIn(rule);
    return message === undefined ? [] : [{ where: `ignore[${index}]`, message }];
  });
  return [...exceptions, ...repeatedPins(pins), ...customIssues(custom)];
}

/**
 * Returns an error for each pattern that occurs twice. Patterns that differ only in letter case also count, because
 * GitHub ignores the letter case of owners and repositories.
 */
function repeatedPins(pins: NonNullable<AuditSection['pins']>): readonly Issue[] {
  const patterns = Object.keys(pins).map((pattern) => pattern.toLowerCase());
  return Object.keys(pins).flatMap((pattern, at) =>
    patterns.indexOf(pattern.toLowerCase()) < at
      ? [{ where: `pins.${pattern}`, message: 'occurs twice, with different capitalization' }]
      : [],
  );
}

function contradictionIn({ id, path, onLine, onColumn }: IgnoreRule): string | undefined {
  if (id === ANY_ID && path === undefined)
    return 'requires `path`, because the ID * covers all rules';
  if (onLine !== undefined && path === undefined)
    return 'requires `path`, because a line belongs to a single file';
  const lacksLine = onColumn !== undefined && onLine === undefined;
  return lacksLine ? 'requires `line`, because a column belongs to a single line' : undefined;
}

function customIssues(custom: readonly CustomRule[]): readonly Issue[] {
  if (custom.length === 0) return [];
  const problemOf = conditionChecker(CUSTOM_VARIABLES);
  return custom.flatMap((rule, index) => {
    const where = `custom[${index}]`;
    const isRepeated = custom.findIndex(({ id }) => id === rule.id) < index;
    const problem = problemOf(rule.condition);
    return [
      ...(isRepeated ? [{ where: `${where}.id`, message: 'must differ from all other IDs' }] : []),
      ...(problem === undefined ? [] : [{ where: `${where}.condition`, message: problem }]),
      ...unusableKeys(rule).map(([key, on]) => ({
        where: `${where}.${key}`,
        message: `has no effect for ${rule.on}, only for ${on}`,
      })),
    ];
  });
}

function unusableKeys({ on, kinds, at }: CustomRule): readonly (readonly [string, string])[] {
  const isDockerfile = on.startsWith('dockerfile/');
  const hasKinds = isDockerfile || on.startsWith('kubernetes/');
  return [
    ...(kinds === undefined || hasKinds ? [] : [['kinds', 'kubernetes and dockerfile'] as const]),
    ...(at === undefined || !isDockerfile ? [] : [['at', 'YAML'] as const]),
  ];
}

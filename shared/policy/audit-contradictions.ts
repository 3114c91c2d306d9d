import type { Issue } from '../json/issues.ts';
import type { AuditSection } from '../model/audit-policy.ts';
import type { IgnoreRule } from '../model/policy.ts';
import { ANY_ID } from './exception-matcher.ts';

/** Returns the errors of an `audit:` section that concern several keys. */
export function auditContradictions({
  ignore = [],
}: Pick<AuditSection, 'ignore'>): readonly Issue[] {
  return ignore.flatMap((rule, index) => {
    const message = contradictionIn(rule);
    return message === undefined ? [] : [{ where: `ignore[${index}]`, message }];
  });
}

function contradictionIn({ id, path, onLine, onColumn }: IgnoreRule): string | undefined {
  if (id === ANY_ID && path === undefined) return 'needs path, because the ID * covers all rules';
  if (onLine !== undefined && path === undefined) return 'needs path, because line is in one file';
  const lacksLine = onColumn !== undefined && onLine === undefined;
  return lacksLine ? 'needs line, because column is in one line' : undefined;
}

import type { Issue } from '../json/issues.ts';
import type { AuditSection } from '../model/audit-policy.ts';
import { ANY_ID } from './exception-matcher.ts';

/** Returns the errors of an `audit:` section that concern several keys. */
export function auditContradictions({
  ignore = [],
}: Pick<AuditSection, 'ignore'>): readonly Issue[] {
  return ignore.flatMap(({ id, path }, index) =>
    id === ANY_ID && path === undefined
      ? [{ where: `ignore[${index}]`, message: 'needs path, because the ID * covers all rules' }]
      : [],
  );
}

import { CHANGE_STATES, type FindingChange } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { Scope } from '../model/package.ts';

/** Scopes, from least to most serious. */
const SCOPES: readonly Scope[] = ['development', 'unknown', 'runtime'];

/** Returns how a finding in the head differs from the corresponding finding in the base. */
export function changeOf(from: Finding | undefined, finding: Finding): FindingChange {
  if (from === undefined || hasNewPlatform(from, finding)) return { state: 'new' };
  const version = from.package?.version ?? '';
  const was = earlierUse(from, finding);
  const isSame = version === (finding.package?.version ?? '');
  if (isSame && Object.keys(was).length === 0) return { state: 'unchanged' };
  const isWider = was.scope === 'development';
  return {
    state: 'changed',
    from: version,
    ...(isWider && { why: 'scope' }),
    ...(Object.keys(was).length > 0 && { was }),
  };
}

/** Returns the more serious of two changes to the same finding in different files. */
export function worseChange(a: FindingChange | undefined, b: FindingChange): FindingChange {
  return a === undefined || rankOf(b) < rankOf(a) ? b : a;
}

/**
 * Returns true if a finding affects a platform that it did not affect in the base. A finding without platforms is from
 * a scan of a single platform or of an SBOM.
 */
function hasNewPlatform({ platforms }: Finding, { platforms: now = [] }: Finding): boolean {
  return platforms !== undefined && now.some((platform) => !platforms.includes(platform));
}

/**
 * Returns the package's scope, directness and reachability in the base, if the head differs. With these values, a
 * policy can decide that the finding did not count in the base.
 */
function earlierUse(from: Finding, finding: Finding): NonNullable<FindingChange['was']> {
  const [before, after] = [from.package, finding.package];
  const scope = before?.scope ?? 'unknown';
  const isWider = SCOPES.indexOf(scope) < SCOPES.indexOf(after?.scope ?? 'unknown');
  const isNearer = before?.isDirect === false && after?.isDirect !== false;
  const level = from.reachability?.level;
  return {
    ...(isWider && { scope }),
    ...(isNearer && { isDirect: false }),
    ...(level !== finding.reachability?.level && { reachability: level ?? 'unknown' }),
  };
}

function rankOf({ state, why, was }: FindingChange): number {
  const use = why === 'scope' ? 2 : was === undefined ? 0 : 1;
  return CHANGE_STATES.indexOf(state) * 3 - use;
}

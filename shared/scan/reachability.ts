import type { Finding } from '../model/finding.ts';
import {
  REACHABILITY_LEVELS,
  type Reachability,
  type ReachabilityLevel,
} from '../model/finding-package.ts';
import type { Package } from '../model/package.ts';
import { vulnerableImports } from './go-imports.ts';
import type { LinkedCode, LinkedFunctions } from './linked-functions.ts';
import type { Match } from './match-advisory.ts';

/** Maximum number of packages and of functions that are listed for one finding. */
const MAX_LISTED = 10;

/**
 * Adds the reachability to a finding about a vulnerability. Returns every other finding unchanged, because it is not
 * about functions.
 */
export function withReachability(
  finding: Finding,
  item: Package,
  matches: readonly Match[],
  linked: LinkedFunctions,
): Finding {
  if (finding.kind !== 'vulnerability') return finding;
  const reachability = reachabilityOf(item, matches, linked);
  return reachability === undefined ? finding : { ...finding, reachability };
}

/** Returns the higher of the reachabilities in two images. Returns undefined if one of them is unknown. */
export function joinReachability(
  a: Reachability | undefined,
  b: Reachability | undefined,
): Reachability | undefined {
  if (a === undefined || b === undefined) return undefined;
  return rankOf(b) > rankOf(a) ? b : a;
}

function rankOf({ level }: Reachability): number {
  return REACHABILITY_LEVELS.indexOf(level);
}

/**
 * Returns how much of a Go module's vulnerable code is in the programs that contain the module. Returns undefined if
 * the advisories do not list the vulnerable packages. Also returns undefined if the functions of one of these programs
 * are unknown.
 */
function reachabilityOf(
  { purl, locations }: Package,
  matches: readonly Match[],
  linked: LinkedFunctions,
): Reachability | undefined {
  const imports = vulnerableImports(matches);
  if (imports === undefined || locations.length === 0) return undefined;
  const code: LinkedCode[] = [];
  for (const location of locations) {
    const found = linked.codeAt(location, purl, imports);
    if (found === undefined) return undefined;
    code.push(found);
  }
  return {
    level: levelOf(code),
    packages: listed(imports.map(({ path }) => path)),
    linked: listed(code.flatMap(({ functions, packages }) => [...functions, ...packages])),
  };
}

function levelOf(code: readonly LinkedCode[]): ReachabilityLevel {
  if (code.some(({ functions, packages }) => functions.length + packages.length > 0)) {
    return 'linked';
  }
  return code.some(({ hasPackage }) => hasPackage) ? 'symbol-not-linked' : 'not-linked';
}

function listed(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort().slice(0, MAX_LISTED);
}

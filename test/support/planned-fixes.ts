import { knownAdvisories } from '../../shared/fix/known-advisories.ts';
import { planFixes } from '../../shared/fix/plan-fixes.ts';
import type { Advisory } from '../../shared/model/advisory.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Fix } from '../../shared/model/fix.ts';
import type { SourceKind } from '../../shared/model/inventory.ts';
import type { Package } from '../../shared/model/package.ts';

/** Plans the fixes of invented findings. The end of the affected range is a finding's last fixed version. */
export function plannedFixes(findings: readonly Finding[], sourceKind: SourceKind): readonly Fix[] {
  const candidates = findings.flatMap((finding) =>
    packagesOf(finding).map((item) => ({ package: item, advisory: advisoryOf(finding, item) })),
  );
  return planFixes({
    findings,
    packages: candidates.map((candidate) => candidate.package),
    sourceKind,
    known: knownAdvisories(candidates),
    files: new Map(),
  });
}

function packagesOf({ package: about, locations }: Finding): readonly Package[] {
  if (about === undefined) return [];
  const [, type = ''] = /^pkg:([a-z]+)\//.exec(about.purl) ?? [];
  const isDirect = about.isDirect ?? true;
  return [{ ...about, scope: 'unknown', isDirect, type, locations, dependsOn: [] }];
}

function advisoryOf({ id, aliases, fixed }: Finding, { ecosystem = '', name }: Package): Advisory {
  const end = fixed.at(-1);
  const events = [{ introduced: '0' }, ...(end === undefined ? [] : [{ fixed: end }])];
  return {
    id,
    aliases,
    modified: '2026-01-01T00:00:00Z',
    related: [],
    upstream: [],
    summary: '',
    details: '',
    severity: [],
    references: [],
    cwes: [],
    affected: [
      {
        package: { ecosystem, name },
        ranges: [{ type: 'ECOSYSTEM', events }],
        versions: [],
        severity: [],
      },
    ],
  };
}

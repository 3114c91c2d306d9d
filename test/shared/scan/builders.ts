import type {
  Advisory,
  Affected,
  AffectedRange,
  RangeEvent,
} from '../../../shared/model/advisory.ts';
import type { Package } from '../../../shared/model/package.ts';

export function aPackage(fields: Partial<Package> = {}): Package {
  return {
    purl: 'pkg:npm/left-pad@1.0.0',
    type: 'npm',
    name: 'left-pad',
    version: '1.0.0',
    ecosystem: 'npm',
    locations: [{ path: 'package-lock.json', line: 7 }],
    scope: 'runtime',
    dependsOn: [],
    ...fields,
  };
}

export function aRange(...events: RangeEvent[]): AffectedRange {
  return { type: 'ECOSYSTEM', events };
}

export function anEntry(fields: Partial<Affected> = {}): Affected {
  return {
    package: { ecosystem: 'npm', name: 'left-pad' },
    ranges: [aRange({ introduced: '0' }, { fixed: '2.0.0' })],
    versions: [],
    severity: [],
    ...fields,
  };
}

export function anAdvisory(fields: Partial<Advisory> = {}): Advisory {
  return {
    id: 'OSV-1',
    modified: '2026-01-01T00:00:00Z',
    aliases: [],
    related: [],
    upstream: [],
    summary: '',
    details: '',
    severity: [],
    affected: [anEntry()],
    references: [],
    cwes: [],
    ...fields,
  };
}

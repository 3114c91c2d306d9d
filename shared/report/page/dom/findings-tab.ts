import type { Facet } from '../filter-items.ts';
import { LEVEL_LABELS, LEVELS, type PageData, type PageFinding } from '../page-data.ts';
import { FINDING_ORDERS } from '../sort-findings.ts';
import { byFile, byRule, rules } from './audit-groupings.ts';
import { dependencyFacet, listOf, useFacet } from './common-facets.ts';
import { flat, nameOf } from './finding-rows.ts';
import type { ListConfig } from './list-view.ts';
import { packages, type ShowFinding, vulnerabilities } from './package-groupings.ts';

/** Returns the configuration of the findings list. */
export function findingsTab(data: PageData, showFinding: ShowFinding): ListConfig<PageFinding> {
  return {
    id: 'findings',
    placeholder: 'Search findings',
    items: data.findings,
    facets: facetsFor(data),
    sorts: FINDING_ORDERS,
    groupings: isAudit(data)
      ? [rules(data), byFile(data, showFinding), byRule(showFinding)]
      : [flat(data), packages(data, showFinding), vulnerabilities(showFinding)],
    textOf: ({ id, aliases, title, name, version, where, cwes }) =>
      [
        id,
        ...aliases,
        title,
        nameOf({ name, version }),
        ...where.map(({ text }) => text),
        ...cwes,
      ].join(' '),
  };
}

/** Returns true if all findings are from an audit. Such findings concern files, not packages. */
function isAudit({ findings }: PageData): boolean {
  return findings.length > 0 && findings.every(({ rule }) => rule !== undefined);
}

function facetsFor({ sources }: PageData): readonly Facet<PageFinding>[] {
  return [
    {
      id: 'status',
      title: 'Result',
      order: ['fails', 'open', 'suppressed'],
      labels: { fails: 'Must be fixed', open: 'Not blocking', suppressed: 'Suppressed' },
      valuesOf: ({ status }) => [status],
    },
    {
      id: 'severity',
      title: 'Severity',
      order: LEVELS,
      labels: LEVEL_LABELS,
      valuesOf: ({ level }) => [level],
    },
    {
      id: 'change',
      title: 'Compared with the base',
      order: ['new', 'changed', 'unchanged'],
      labels: { new: 'New', changed: 'Changed', unchanged: 'Already there' },
      valuesOf: ({ change }) => listOf(change),
    },
    {
      id: 'fix',
      title: 'Fix',
      order: ['yes', 'no'],
      labels: { yes: 'Fix available', no: 'No fix yet' },
      valuesOf: ({ fixText }) => [fixText === 'no fix yet' ? 'no' : 'yes'],
    },
    {
      id: 'exploited',
      title: 'Exploitation',
      order: ['yes', 'no'],
      labels: { yes: 'Known to be exploited', no: 'Not known' },
      valuesOf: ({ exploitation }) => [exploitation?.listed === undefined ? 'no' : 'yes'],
    },
    {
      id: 'reachable',
      title: 'Reachability',
      order: ['linked', 'symbol-not-linked', 'not-linked', 'unknown'],
      labels: {
        linked: 'Vulnerable function in use',
        'symbol-not-linked': 'Package in use',
        'not-linked': 'Not in the program',
        unknown: 'Unknown',
      },
      valuesOf: ({ reachability }) => [reachability ?? 'unknown'],
    },
    useFacet(({ scope }) => [scope ?? 'unknown']),
    dependencyFacet(({ isDirect }) => isDirect),
    { id: 'ecosystem', title: 'Ecosystem', valuesOf: ({ ecosystem }) => [ecosystem] },
    { id: 'source', title: 'Source', valuesOf: ({ source }) => listOf(sources[source]) },
  ];
}

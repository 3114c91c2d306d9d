import { LEVELS, type PageFinding } from './page-data.ts';

/** A sort order for findings. */
export interface FindingOrder {
  readonly id: string;
  readonly label: string;
  compare(a: PageFinding, b: PageFinding): number;
}

/**
 * The sort orders that readers can choose. The first one is the default. It is the report's order, in which findings
 * that fail the run come first.
 */
export const FINDING_ORDERS: readonly FindingOrder[] = [
  { id: 'priority', label: 'Blocking, then new', compare: () => 0 },
  { id: 'severity', label: 'Severity', compare: compareSeverity },
  { id: 'id', label: 'ID', compare: (a, b) => compareNatural(a.id, b.id) },
  { id: 'package', label: 'Package', compare: comparePackage },
  { id: 'exploitation', label: 'Exploitation', compare: compareExploitation },
  { id: 'published', label: 'Newest', compare: compareDate },
];

/** Returns the findings in the sort order with this ID. Equal findings keep their order. */
export function sortFindings(findings: readonly PageFinding[], id: string): readonly PageFinding[] {
  const order = FINDING_ORDERS.find((each) => each.id === id);
  return order === undefined ? findings : findings.toSorted(order.compare);
}

function compareSeverity(a: PageFinding, b: PageFinding): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (b.score ?? -1) - (a.score ?? -1);
}

function comparePackage(a: PageFinding, b: PageFinding): number {
  return compareNatural(a.name, b.name) || compareNatural(a.version, b.version);
}

function compareExploitation(a: PageFinding, b: PageFinding): number {
  const isListed = (finding: PageFinding) => Number(finding.exploitation?.listed !== undefined);
  return isListed(b) - isListed(a) || (b.exploitation?.epss ?? -1) - (a.exploitation?.epss ?? -1);
}

function compareDate(a: PageFinding, b: PageFinding): number {
  return compareNatural(b.published ?? '', a.published ?? '');
}

const NATURAL = new Intl.Collator('en', { numeric: true });

/** Compares strings in natural order: `CVE-2024-9` comes before `CVE-2024-10`. */
export function compareNatural(a: string, b: string): number {
  return NATURAL.compare(a, b);
}

import { requireSameTarget } from '../../shared/scanner-results/check-target.ts';
import { mergeResults } from '../../shared/scanner-results/merge-results.ts';
import { readResults } from '../../shared/scanner-results/read-results.ts';
import { aFinding } from '../shared/policy/builders.ts';
import {
  grypeReport,
  npmAuditReport,
  osvScannerReport,
  pnpmAuditReport,
  sarifReport,
  trivyReport,
} from '../support/tool-reports.ts';
import { type Target, textSeed } from './target.ts';

const REPORTS = Object.entries({
  'trivy.json': trivyReport(),
  'grype.json': grypeReport(),
  'osv-scanner.json': osvScannerReport(),
  'npm-audit.json': npmAuditReport(),
  'pnpm-audit.json': pnpmAuditReport(),
  'grype.sarif': sarifReport(),
}).map(([name, report]) => textSeed(JSON.stringify(report), name));

/** Targets for the results of other tools. */
export function toolTargets(): readonly Target[] {
  return [{ name: 'results of other tools', seeds: REPORTS, run: merge }];
}

function merge(bytes: Buffer): void {
  const results = readResults(bytes, 'results.json');
  mergeResults([aFinding()], results, []);
  for (const each of results) requireSameTarget(each, [{ kind: 'directory', name: 'app' }], 'a');
}

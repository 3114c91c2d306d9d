import { isAbsolute } from 'node:path';
import { DataError, UserError } from '../../shared/errors/errors.ts';
import { besidePolicy } from '../../shared/flows/policy/beside-policy.ts';
import { readTrustedFile } from '../../shared/flows/trust/trusted-file.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import { shownPath } from '../../shared/host/shown-path.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Checkout, Inventory, Problem } from '../../shared/model/inventory.ts';
import type { Vex } from '../../shared/vex/index-statements.ts';
import type { VexDocument } from '../../shared/vex/vex-statement.ts';
import { fileProblem } from './file-problem.ts';
import type { ScanRules } from './scan-policy.ts';
import { vexSubject } from './vex-subject.ts';

/** The VEX documents for a scan, and the problems with those that cannot be used. */
export interface FoundVex extends Vex {
  readonly problems: readonly Problem[];
}

/** The packages and findings that VEX statements can apply to. */
interface Scanned {
  readonly inventories: readonly Inventory[];
  readonly findings: readonly Finding[];
  readonly checkout: Checkout | undefined;
}

/**
 * Reads the VEX documents from the input and the policy. In a pull request, documents that git tracks are read from the
 * base. Otherwise, a change could suppress its own findings. A document that cannot be used becomes a problem.
 *
 * @param given Absolute paths from the input.
 */
export async function findVex(
  given: readonly string[],
  { source }: Pick<ScanRules, 'source'>,
  { inventories, findings, checkout }: Scanned,
  host: Host,
): Promise<FoundVex> {
  const { vex: named = [], vexProducts = [] } = source.file.scan;
  const subject = vexSubject(inventories, checkout, vexProducts);
  if (given.length + named.length === 0) return { documents: [], subject, problems: [] };
  const places = named.map((file) => ({ file, path: besidePolicy(file, source) }));
  const outside = places.filter(({ path }) => path === undefined).map(({ file }) => file);
  const paths = new Set([...given, ...places.flatMap(({ path }) => path ?? [])]);
  const read = await Promise.all([...paths].map((path) => documentAt(path, host)));
  const documents = read.flatMap(({ document }) => document ?? []);
  const vex = { documents, subject };
  const { vexProblems } = await import('../../shared/vex/vex-problems.ts');
  const { vexContradictions } = await import('../../shared/vex/apply-vex.ts');
  const purls = inventories.flatMap(({ packages, contained = [] }) =>
    [...packages, ...contained].map(({ purl }) => purl),
  );
  const problems = [
    ...outside.map(elsewhere),
    ...read.flatMap(({ problem }) => problem ?? []),
    ...vexProblems(vex, purls, host.now().getTime()),
    ...vexContradictions(findings, vex),
  ];
  return { ...vex, problems };
}

/**
 * Returns the problem for a VEX document outside the repository that contains the policy. The path to such a document
 * could lead to a file that the pull request adds.
 */
function elsewhere(path: string): Problem {
  const message =
    'the VEX document is not a file in the policy’s repository. Fix: specify a file in this repository.';
  return { code: 'not-found', message, path };
}

async function documentAt(
  path: string,
  host: Host,
): Promise<{ readonly document?: VexDocument; readonly problem?: Problem }> {
  const shown = isAbsolute(path) ? shownPath(host, path) : path;
  try {
    const bytes = await readTrustedFile(path, runRepository(host));
    const { readVex } = await import('../../shared/vex/read-vex.ts');
    return { document: readVex(bytes, shown) };
  } catch (error) {
    if (!(error instanceof DataError || error instanceof UserError)) throw error;
    const fact = 'the VEX document was not used';
    const fix = 'Correct the document, or remove it from the input and the policy.';
    return { problem: fileProblem(error, { fact, path: shown, fix }) };
  }
}

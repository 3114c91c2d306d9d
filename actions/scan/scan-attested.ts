import { UserError } from '../../shared/errors/errors.ts';
import type { StepFiles } from '../../shared/flows/results/step-files.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { comparedPackages } from '../../shared/inventory/compared-packages.ts';
import { joinPlatforms } from '../../shared/inventory/join-platforms.ts';
import type { AttestedScan } from '../../shared/model/attested-scans.ts';
import { DECISION_KIND, decidedBy } from '../../shared/model/decision.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { attestedNames } from './attested-names.ts';
import { finishAttested } from './attested-results.ts';
import type { AttestedImage } from './attested-sbom.ts';
import type { FoundAdvisories } from './find-advisories.ts';
import { findVex } from './find-vex.ts';
import { judgeScan } from './judge.ts';
import { findForEach } from './match-attested.ts';
import { type ScanRules, scanRulesOf } from './scan-policy.ts';
import { findingsFile, type ScanResult, scanFacts } from './scan-result.ts';
import type { spec } from './spec.ts';
import { verifiedImages } from './verified-images.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/**
 * Scans the attested SBOMs of the listed images, and makes one decision per image. Does not download the images.
 *
 * @throws {UserError} if the inputs also name another source, or if there is no trusted signer.
 */
export async function scanAttested(inputs: Inputs, files: StepFiles, host: Host): Promise<void> {
  requireAlone(inputs);
  const rules = await scanRulesOf(inputs, host);
  const names = await attestedNames(inputs['attested-images'], host);
  const images = await verifiedImages(names, inputs, rules, host);
  const inventories = images.flatMap(({ inventory }) => inventory ?? []);
  const found = await findForEach(inputs, inventories, rules, host);
  const foundIn = new Map(inventories.map((inventory, at) => [inventory, found[at]]));
  const scans: AttestedScan[] = [];
  for (const { inventory, ...image } of images) {
    const advisories = inventory && foundIn.get(inventory);
    const scan =
      inventory === undefined || advisories === undefined
        ? withoutSbom(image)
        : await scanOf(image, inventory, advisories, { inputs, rules, host });
    scans.push(scan);
  }
  await finishAttested(scans, rules.source.origin, { files, host });
}

function requireAlone(inputs: Inputs): void {
  const other = unusedInputs(inputs)[0];
  if (other === undefined) return;
  throw new UserError(
    'input-conflict',
    `The inputs \`attested-images\` and \`${other}\` cannot be combined.`,
    'Use a separate step for each of these inputs.',
  );
}

/** Returns the names of the inputs that the user set, but that have no effect on a scan of attested images. */
function unusedInputs(inputs: Inputs): readonly string[] {
  const { path, image, sbom, results, platforms } = inputs;
  const stated = {
    path,
    image,
    sbom,
    results: results[0],
    platforms: platforms.find((each) => each !== 'all'),
    'base-image': inputs['base-image'],
    'compare-to': ['auto', 'none'].includes(inputs['compare-to'])
      ? undefined
      : inputs['compare-to'],
    fix: inputs.fix || undefined,
    'dry-run': inputs['dry-run'] || undefined,
    force: inputs.force || undefined,
  };
  return Object.entries(stated).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

type Named = Omit<AttestedImage, 'inventory'>;

/** Returns the result for an image without a valid SBOM. Its packages are unknown. */
function withoutSbom({ image, digest, reasons }: Named): AttestedScan {
  const subject = digest === undefined || image.includes(digest) ? image : `${image}@${digest}`;
  const decided = decidedBy(reasons);
  const decision = { kind: DECISION_KIND, action: 'scan', subject, ...decided, reasons } as const;
  return { image, digest, outcome: decision.outcome, decision, sboms: [] };
}

async function scanOf(
  { image, digest, evidence }: Named,
  inventory: Inventory,
  found: FoundAdvisories,
  {
    inputs,
    rules,
    host,
  }: { readonly inputs: Inputs; readonly rules: ScanRules; readonly host: Host },
): Promise<AttestedScan> {
  const inventories = [inventory];
  const scanned = { inventories, findings: found.findings, checkout: undefined };
  const vex = await findVex(inputs.vex, rules, scanned, host);
  const result: ScanResult = {
    inventories,
    inventory: joinPlatforms(inventories),
    found,
    counted: comparedPackages(inventories, found.uncovered),
    comparison: { status: 'none' },
    delta: undefined,
    dated: [],
    checkout: undefined,
    vex,
    tools: { results: [], problems: [] },
  };
  const { decision, ignored } = judgeScan(scanFacts(result, host.now()), rules, []);
  const sboms = evidence.map(({ predicateType, origin, identity, signedAt }) => ({
    predicateType,
    origin,
    signer: identity.san,
    ...(signedAt !== undefined && { signedAt }),
  }));
  const scan = findingsFile(result, ignored.findings);
  return { image, digest, outcome: decision.outcome, decision, sboms, scan };
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mainWithin as verifyWithin } from '../../../actions/verify/main.ts';
import { describeError } from '../../../shared/errors/describe.ts';
import type { RunContext } from '../../../shared/host/run-context.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { Verification } from '../../../shared/model/verification.ts';
import { actionHost } from '../action-host.ts';
import { type BundleJson, IDENTITY } from '../evidence.ts';
import { temporaryFolder } from '../programs.ts';
import { testNowMs } from '../test-clock.ts';
import {
  type Descriptor,
  type LegacyLayer,
  openRepository,
  type Repository,
} from './repository.ts';
import type { World } from './world.ts';

/**
 * The data of one verification: an image with the tag `1.0`, the evidence to store with it, and the inputs of the
 * user. A row of the table breaks one part.
 */
export interface Scene {
  readonly world: World;
  readonly repository: Repository;
  /** Digest of the image that the evidence is about. */
  readonly digest: string;
  /** Bundles to store as referrers. Their bytes are stored unchanged. */
  evidence: unknown[];
  /** Layers to store under the legacy tags. */
  legacy: { sig: LegacyLayer[]; att: LegacyLayer[] };
  /** Folder for the bundles if there is no image to which they can refer. */
  readonly bundlePath?: string;
  inputs: Record<string, string>;
  /** Content of the file `.assay.yml`. Undefined for no file. */
  policy: string | undefined;
  trustedRoot: TrustedRootJson;
  /** Additional content at the end of the same file. */
  furtherRoots: TrustedRootJson[];
  /** Creates evidence that depends on the changes of the row. */
  prepare?: () => Promise<void>;
  /** Environment of the run. The default is a terminal. */
  readonly context?: RunContext;
  /** Delay between the signature and the verification. */
  daysLater: number;
  /** Time limit for the conditions on one attestation. The default is the limit of a job. */
  conditionMs?: number;
}

/** Inputs and services that rows can change. */
export interface TrustedRootJson {
  [list: string]: unknown;
  tlogs: RootEntry[];
  ctlogs: RootEntry[];
  certificateAuthorities: RootEntry[];
  timestampAuthorities: RootEntry[];
}

export interface RootEntry {
  logId?: { keyId: string };
  publicKey?: { rawBytes: string; keyDetails: string; validFor: ValidFor };
  certChain?: { certificates: { rawBytes: string }[] };
  validFor?: ValidFor;
  [more: string]: unknown;
}

interface ValidFor {
  start?: string;
  end?: string;
}

let scenes = 0;

/** Returns the released image in its own repository, without evidence. */
export function openScene(world: World, over: Partial<Scene> = {}): Scene {
  scenes += 1;
  const repository = over.repository ?? openRepository(world.registry, `octo/app${scenes}`);
  repository.push(world.image, '1.0');
  return {
    world,
    repository,
    digest: world.image.manifest.digest,
    evidence: [],
    legacy: { sig: [], att: [] },
    inputs: { image: `${repository.reference}:1.0`, 'certificate-identity': IDENTITY },
    policy: undefined,
    trustedRoot: structuredClone(world.sigstore.trustedRoot) as TrustedRootJson,
    furtherRoots: [],
    daysLater: 0,
    ...over,
  };
}

/** Returns the only bundle. */
export function bundleIn({ evidence }: Scene): BundleJson {
  const [bundle] = evidence;
  if (evidence.length !== 1) throw new Error('there is more or less than one bundle');
  return bundle as BundleJson;
}

/** Stores the evidence once and returns the manifests of the referrers. */
export function publish(scene: Scene): readonly Descriptor[] {
  const { repository, digest, evidence, legacy, bundlePath } = scene;
  if (bundlePath !== undefined) {
    writeFileSync(bundlePath, evidence.map((bundle) => JSON.stringify(bundle)).join('\n'));
    return [];
  }
  const referrers = evidence.map((bundle) => repository.refer(digest, bundle));
  if (legacy.sig.length > 0) repository.putLegacy(digest, 'sig', legacy.sig);
  if (legacy.att.length > 0) repository.putLegacy(digest, 'att', legacy.att);
  scene.evidence = [];
  scene.legacy = { sig: [], att: [] };
  return referrers;
}

/** The outcome of the gate. */
export interface Verdict {
  readonly outcome: string;
  /** Codes of all reasons, or of the error that ended the run. */
  readonly codes: readonly string[];
  /** Codes of all rejected evidence. */
  readonly refused: readonly string[];
  readonly message: string;
}

const DAY_MS = 86_400_000;

/** Limits of a job. */
const LIMITS = { pieceMs: 10_000, totalMs: 60_000, heapMb: 512 };

/** Runs the action as in a job. */
export async function verdictOf(scene: Scene): Promise<Verdict> {
  await scene.prepare?.();
  publish(scene);
  const folder = temporaryFolder('tamper');
  const rootPath = join(folder, 'trusted_root.json');
  const roots = [scene.trustedRoot, ...scene.furtherRoots].map((root) => JSON.stringify(root));
  writeFileSync(rootPath, roots.join('\n'));
  const policyPath = join(folder, '.assay.yml');
  if (scene.policy !== undefined) writeFileSync(policyPath, scene.policy);
  const inputs = { instance: 'custom', 'trusted-root': rootPath, ...scene.inputs };
  const now = () => new Date(testNowMs() + scene.daysLater * DAY_MS);
  const context = scene.context === undefined ? {} : { context: scene.context };
  const host = actionHost(inputs, { workspace: folder, now, ...context });
  try {
    await verifyWithin({ ...LIMITS, pieceMs: scene.conditionMs ?? LIMITS.pieceMs }, host);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const { message } = describeError(error);
    return { outcome: 'error', codes: [String(error.code)], refused: [], message };
  }
  const [{ outcome, message } = { outcome: 'none', message: '' }] = host.heard.finished;
  const decisions = filesIn<Decision>(host.folder, 'decision.json');
  const verifications = filesIn<Verification>(host.folder, 'verification.json');
  const codes = decisions.flatMap(({ reasons }) => reasons.flatMap((each) => each.codes ?? []));
  const refused = verifications.flatMap((each) => each.refused.map(({ code }) => code));
  return { outcome, codes: distinct(codes), refused: distinct(refused), message };
}

/**
 * Reads the results of every subject. The results of the first subject are in the folder, and the results of all other
 * subjects are in its subfolders.
 */
function filesIn<T>(folder: string, name: string): readonly T[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => basename(path) === name)
    .map((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')));
}

function distinct(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort();
}

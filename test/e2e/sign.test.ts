import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VULNERABILITIES_PREDICATE_TYPE } from '../../shared/attest/predicates/vulnerabilities.ts';
import type { Descriptor, ImageStore } from '../../shared/oci/image-store.ts';
import { builtCheckout } from '../support/e2e/checkout.ts';
import { type Change, certificateOf, copyEvidence } from '../support/e2e/copied-evidence.ts';
import { runCosign } from '../support/e2e/cosign.ts';
import { startIdentityServer } from '../support/e2e/identity-server.ts';
import { type GateResult, release, runGate, signOnly } from '../support/e2e/release.ts';
import { shopImage } from '../support/e2e/shop.ts';
import { type BuiltImage, writeLayout } from '../support/images.ts';
import { startMemoryRegistry } from '../support/memory-registry.ts';
import { describeWith, missing, runProgram, temporaryFolder } from '../support/programs.ts';
import { pushImage } from '../support/registries.ts';
import { startDebianRegistry } from '../support/registry.ts';
import { type ActionProcess, startActionProcess } from '../support/runner/action-process.ts';
import type { IdTokenEndpoint } from '../support/runner/job.ts';
import { type LocalSigstore, startSigstore } from '../support/sigstore.ts';
import { openTestStore } from '../support/stores.ts';
import { realNow } from '../support/test-clock.ts';

const IDENTITY = 'https://github.com/octo/app/.github/workflows/release.yml@refs/heads/main';
const ISSUER = 'https://token.actions.githubusercontent.com';
const CLAIMS = { repository: 'octo/app', ref: 'refs/heads/main' };
const TYPES = ['slsaprovenance1', 'cyclonedx', VULNERABILITIES_PREDICATE_TYPE];

/** Number of bundles, and number of legacy layers. Each consists of one signature and three attestations. */
const PIECES = 8;
const PROGRAMS = ['docker-registry', 'cosign', 'skopeo'];

interface TestRegistry {
  readonly host: string;
  stop(): Promise<void>;
}

interface Place {
  readonly store: ImageStore;
  readonly subject: Descriptor;
  /** The image, in the form `host/name@digest`. */
  readonly image: string;
}

interface World {
  readonly registry: TestRegistry;
  readonly sigstore: LocalSigstore;
  /** Folder with the files of `sigstore`. */
  readonly trust: string;
  readonly checkout: string;
  /** Runs the sources for the releases that the gate refuses, and for all refusals except the first. */
  readonly actions: ActionProcess;
  /** The image of the example shop with all its evidence. */
  readonly original: Place;
  /** A signature by the same workflow in another repository. */
  readonly secondRelease: Place;
  /** Evidence by an untrusted workflow. */
  readonly byStranger: Place;
  /** Evidence with certificates, log and timestamps of another Sigstore instance. */
  readonly byOtherAuthority: Place;
  /** Pushes an image to a repository of the registry. */
  push(image: BuiltImage, name: string): Promise<Place>;
}

interface Attack {
  readonly name: string;
  /** Result of the gate for each attestation. */
  readonly code: string;
  /** @returns An image that the gate must refuse. */
  readonly prepare: (world: World) => Promise<Place>;
  /** Value that the policy requires in place of the correct value. */
  readonly issuer?: string;
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'its payload now names another image',
    code: 'signature-invalid',
    prepare: async (world) => {
      const victim = await world.push(shopImage(), 'octo/payload');
      const [from = '', to = ''] = [world.original, victim].map(hexOf);
      await copyAll(world, victim, { payload: (text) => text.replaceAll(from, to) });
      return victim;
    },
  },
  {
    name: 'it lies beside an image with another digest',
    code: 'subject-mismatch',
    prepare: async (world) => {
      const victim = await world.push(shopImage(), 'octo/digest');
      await copyAll(world, victim, {});
      return victim;
    },
  },
  {
    name: 'another workflow signed',
    code: 'identity-mismatch',
    prepare: async (world) => world.byStranger,
  },
  {
    name: 'another issuer vouched for the signer',
    code: 'issuer-mismatch',
    prepare: async (world) => world.original,
    issuer: 'https://gitlab.com',
  },
  {
    name: 'its certificate is another of the same identity',
    code: 'signature-invalid',
    prepare: async (world) => {
      const place = await world.push(shopImage({ isPatched: true }), 'octo/certificate');
      await copyAll(world, place, { certificate: await certificateOf(world.secondRelease) });
      return place;
    },
  },
  {
    name: 'another authority certified the same identity',
    code: 'certificate-untrusted',
    prepare: async (world) => world.byOtherAuthority,
  },
];

describeWith(PROGRAMS, 'an image that the built actions release to docker-registry', () => {
  const world = useWorld(startDebianRegistry, pushWithSkopeo);

  it('has a signature and attestations that cosign accepts, both as tags and as bundles', async () => {
    const results = await judgedByCosign(world(), world().original);
    expect(results).toEqual(Array(7).fill({ code: 0, stderr: expect.any(String) }));
  });

  it('passes the gate', async () => {
    await expectPass(world(), world().original);
  });

  it('passes the gate and is accepted by cosign after it is copied, with its evidence, to a different repository', async () => {
    const copy = await copiedUnchanged(world());
    await expectPass(world(), copy);
    const results = await judgedByCosign(world(), copy);
    expect(results.map(({ code }) => code)).toEqual(Array(7).fill(0));
  });

  for (const attack of ATTACKS) {
    it(`is rejected by cosign and by the gate when ${attack.name}`, async () => {
      const place = await attack.prepare(world());
      const results = await judgedByCosign(world(), place, attack.issuer);
      expect(results.filter(({ code }) => code === 0)).toEqual([]);
      await expectRefusal(world(), place, attack);
    });
  }
});

// Runs only if the real programs are missing. These tests use the same gate.
const describeWithout = missing(PROGRAMS) === undefined ? () => undefined : describe;

describeWithout('an image that the built actions release to a registry in memory', () => {
  const world = useWorld(startMemoryRegistry, (image, place) => pushImage(place.store, image));

  it('passes the gate', async () => {
    await expectPass(world(), world().original);
  });

  it('passes the gate after it is copied, with its evidence, to a different repository', async () => {
    await expectPass(world(), await copiedUnchanged(world()));
  });

  for (const attack of ATTACKS) {
    it(`is rejected by the gate when ${attack.name}`, async () => {
      await expectRefusal(world(), await attack.prepare(world()), attack);
    });
  }
});

type Push = (image: BuiltImage, place: Place) => Promise<void>;

/** Starts the services for one group of tests, and releases the image of the example shop. */
function useWorld(startRegistry: () => Promise<TestRegistry>, put: Push): () => World {
  let world: World | undefined;

  beforeAll(async () => {
    // The build runs before any server starts, because a failed build must not leave servers running.
    const checkout = await builtCheckout();
    world = await createWorld(checkout, await startRegistry(), put);
  }, 120_000);

  afterAll(async () => {
    await world?.actions.close();
    await world?.registry.stop();
    await world?.sigstore.close();
    // No service refused a request of the actions or of cosign.
    expect(world?.sigstore.violations).toEqual([]);
  });

  return () => {
    if (world === undefined) throw new Error('the world did not start');
    return world;
  };
}

async function createWorld(checkout: string, registry: TestRegistry, put: Push): Promise<World> {
  const actions = startActionProcess();
  const [sigstore, other] = await Promise.all([startedSigstore(), startedSigstore()]);
  const stranger = await startIdentityServer(sigstore, { repository: 'evil/app' });
  const push = async (image: BuiltImage, name: string): Promise<Place> => {
    const store = openTestStore(registry.host, { name });
    const reference = `${registry.host}/${name}@${image.manifest.digest}`;
    const place = { store, subject: image.manifest, image: reference };
    await put(image, place);
    return place;
  };
  const released = async (
    name: string,
    { trust }: StartedSigstore,
    idToken: IdTokenEndpoint,
    form: 'built' | 'sources' | 'signature' = 'sources',
  ) => {
    const place = await push(shopImage({ isPatched: true }), name);
    const code = form === 'built' ? undefined : actions;
    const options = { image: place.image, trust, idToken, checkout, actions: code };
    await (form === 'signature' ? signOnly(options) : release(options));
    return place;
  };
  // The signers run in parallel, because each mostly waits to check for concurrent writers.
  const [original, secondRelease, byStranger, byOtherAuthority] = await Promise.all([
    released('octo/app', sigstore, sigstore.idToken, 'built'),
    released('octo/second', sigstore, sigstore.idToken, 'signature'),
    released('octo/stranger', sigstore, stranger.endpoint),
    released('octo/authority', other, other.idToken),
  ]);
  await Promise.all([stranger.close(), other.close()]);
  const releases = { original, secondRelease, byStranger, byOtherAuthority };
  return { registry, sigstore, trust: sigstore.trust, checkout, actions, push, ...releases };
}

interface StartedSigstore extends LocalSigstore {
  /** Folder with the files of the Sigstore instance. */
  readonly trust: string;
  readonly idToken: IdTokenEndpoint;
}

async function startedSigstore(): Promise<StartedSigstore> {
  const sigstore = await startSigstore({ now: realNow, claims: CLAIMS });
  const trust = temporaryFolder('trust');
  await sigstore.writeFiles(trust);
  const { requestUrl: url, requestToken: token } = sigstore.oidc;
  return { ...sigstore, trust, idToken: { url, token } };
}

async function pushWithSkopeo(image: BuiltImage, place: Place): Promise<void> {
  const layout = await writeLayout([image]);
  const target = `docker://${place.image.split('@')[0]}:v1`;
  const options = ['--insecure-policy', '--dest-tls-verify=false', '--preserve-digests'];
  const args = ['copy', ...options, `oci:${layout}:latest`, target];
  const { code, stderr } = await runProgram('skopeo', args);
  if (code !== 0) throw new Error(stderr);
}

async function copiedUnchanged(world: World): Promise<Place> {
  const copy = await world.push(shopImage({ isPatched: true }), 'octo/copy');
  await copyAll(world, copy, {});
  return copy;
}

async function copyAll(world: World, to: Place, change: Change): Promise<void> {
  expect(await copyEvidence(world.original, to, change)).toBe(PIECES);
}

async function judgedByCosign(world: World, { image }: Place, issuer = ISSUER) {
  const gate = { image, trust: world.trust, identity: IDENTITY, issuer };
  const { signature, attestations, bundles } = await runCosign(gate, TYPES);
  return [signature, ...attestations, ...bundles].map(({ code, stderr }) => ({ code, stderr }));
}

async function judgedByUs(
  { checkout, trust }: World,
  { image }: Place,
  issuer = ISSUER,
  actions?: ActionProcess,
): Promise<GateResult> {
  return await runGate({ checkout, image, trust, identity: IDENTITY, issuer, actions });
}

async function expectPass(world: World, place: Place): Promise<void> {
  const { step, verification } = await judgedByUs(world, place);
  expect(verification.refused).toEqual([]);
  expect(verification.verified).toHaveLength(PIECES);
  expect(step).toMatchObject({ outcome: 'success', outputs: { decision: 'pass' } });
}

/** Expects that each attestation is refused for this reason, and that the job stops. */
async function expectRefusal(world: World, place: Place, attack: Attack): Promise<void> {
  const actions = attack === ATTACKS[0] ? undefined : world.actions;
  const { step, verification } = await judgedByUs(world, place, attack.issuer, actions);
  expect(verification.verified).toEqual([]);
  expect(verification.refused).toHaveLength(PIECES);
  const codes = new Set(verification.refused.map(({ code }) => code));
  expect([...codes]).toEqual([attack.code]);
  expect(step).toMatchObject({ outcome: 'failure', outputs: { decision: 'fail' } });
}

function hexOf({ subject }: Place): string {
  return subject.digest.slice('sha256:'.length);
}

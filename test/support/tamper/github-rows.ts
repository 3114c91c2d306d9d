import { allOf, type BundleJson, flipped } from '../evidence.ts';
import { type GitHubServer, startGitHub } from '../github-server.ts';
import { serve } from '../http-server.ts';
import { runOf } from '../released.ts';
import { envelopeOf, required } from './parts.ts';
import { STRANGER } from './policy-scene.ts';
import type { Family, Row } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { attested, signatureOf } from './signed.ts';
import type { World } from './world.ts';

const SNAPPY = 'application/x-snappy';

/** The fake GitHub of each scene. */
const servers = new WeakMap<Scene, GitHubServer>();

function githubOf(scene: Scene): GitHubServer {
  return required(servers.get(scene), 'GitHub');
}

/** An image with a signature that is stored at GitHub and not with the image. */
async function githubScene(world: World): Promise<Scene> {
  const github = await startGitHub({ permissions: { attestations: 'read' } });
  world.closing.push(github.close);
  const scene = openScene(world, { context: runOf(github.url) });
  servers.set(scene, github);
  Object.assign(scene.inputs, { github: 'true', 'github-token': github.token });
  hold(scene, await signatureOf(scene.digest, world));
  return scene;
}

/** Makes GitHub return only this bundle for the image. */
function hold(scene: Scene, bundle: BundleJson): void {
  const { attestations } = githubOf(scene).state;
  const stored = { ...bundle } as Readonly<Record<string, unknown>>;
  attestations.clear();
  attestations.set(1, { id: 1, bundle: stored, digests: [scene.digest], predicateType: 'x' });
}

function heldInstead(
  what: string,
  code: Row['code'],
  says: RegExp,
  other: (scene: Scene) => Promise<BundleJson>,
): Row {
  return { what, code, says, breaks: async (scene) => hold(scene, await other(scene)) };
}

type Fault = Parameters<GitHubServer['fail']>[0];

/** Makes the storage always return this response. */
function storageGives(
  what: string,
  says: RegExp,
  fault: (bundle: Buffer, github: GitHubServer) => Omit<Fault, 'path'>,
): Row {
  const breaks = (scene: Scene) => {
    const github = githubOf(scene);
    const [stored] = github.state.attestations.values();
    const bytes = Buffer.from(JSON.stringify(stored?.bundle));
    github.fail({ status: 200, times: 99, ...fault(bytes, github), path: '/storage/' });
  };
  return { what, code: 'evidence-unreadable', says, breaks };
}

/** Makes the listing return this response. */
function listed(
  what: string,
  code: Row['code'],
  says: RegExp,
  place: RegExp,
  fault: (scene: Scene) => Omit<Fault, 'op'> | Promise<Omit<Fault, 'op'>>,
): Row {
  const breaks = async (scene: Scene) => {
    const op = 'repos/list-attestations';
    githubOf(scene).fail({ status: 200, times: 99, ...(await fault(scene)), op });
  };
  return { what, code, says, place, breaks };
}

/** A row whose listing entry has another URL. */
function addressed(what: string, says: RegExp, address: string): Row {
  const body = { attestations: [{ bundle_url: address }] };
  return listed(what, 'evidence-unreadable', says, AT_GITHUB, () => ({ body }));
}

/** Returns a Snappy block with its length and literals of up to 60 bytes. */
function snappy(bytes: Buffer, statedLength = bytes.length): Buffer {
  const parts = [varint(statedLength)];
  for (let start = 0; start < bytes.length; start += 60) {
    const literal = bytes.subarray(start, start + 60);
    parts.push(Buffer.from([(literal.length - 1) << 2]), literal);
  }
  return Buffer.concat(parts);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80);
  return Buffer.from([...bytes, rest]);
}

function inSnappy(bytes: Buffer): Omit<Fault, 'path'> {
  return { bytes, headers: { 'content-type': SNAPPY } };
}

const AT_GITHUB = /attestation 1 for sha256:[0-9a-f]{64} on GitHub: /;
const OF_IMAGE = /octo\/app\d+@sha256:[0-9a-f]{64} does not pass/;

/** A server with the valid evidence. A client that followed the redirect would pass, but would leak the token. */
async function thief(scene: Scene): Promise<string> {
  const bundle = await signatureOf(scene.digest, scene.world);
  const server = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ attestations: [{ bundle }] }));
  });
  scene.world.closing.push(server.close);
  return server.url;
}

export const GITHUB_FAMILY: Family = {
  name: 'the attestations at GitHub',
  place: AT_GITHUB,
  scene: githubScene,
  rows: [
    heldInstead(
      'it is about another image',
      'subject-mismatch',
      /the signed digest is not sha256/,
      (scene) => signatureOf(scene.world.evil.manifest.digest, scene.world),
    ),
    heldInstead('another repository signed it', 'identity-mismatch', /evil-org/, (scene) =>
      attested(scene, {}, { claims: STRANGER }),
    ),
    heldInstead('another Sigstore signed it', 'certificate-untrusted', /not issued/, (scene) =>
      attested(scene, {}, allOf(scene.world.stranger)),
    ),
    {
      ...heldInstead(
        'it is evidence of another type',
        'evidence-missing',
        /octo\.example/,
        (scene) => attested(scene, { predicateType: 'https://octo.example/other/v1' }),
      ),
      listedAs: 'predicate-mismatch',
      place: OF_IMAGE,
    },
    heldInstead(
      'its payload is altered',
      'signature-invalid',
      /does not match this/,
      async (scene) => {
        const bundle = await signatureOf(scene.digest, scene.world);
        envelopeOf(bundle).payload = flipped(envelopeOf(bundle).payload);
        return bundle;
      },
    ),
    storageGives('its Snappy is cut off', /\(malformed\).*the data is truncated/, (bundle) =>
      inSnappy(snappy(bundle).subarray(0, -20)),
    ),
    storageGives(
      'its Snappy is cut off between two parts',
      /shorter than the declared length/,
      (bundle) => inSnappy(snappy(bundle.subarray(0, 600), bundle.length)),
    ),
    storageGives('its Snappy has extra data', /longer than the declared length/, (bundle) =>
      inSnappy(snappy(bundle, bundle.length - 1)),
    ),
    storageGives(
      'its Snappy copies from before its start',
      /copy refers to data before the start/,
      () => inSnappy(Buffer.from([8, ((4 - 4) << 2) | 1, 1])),
    ),
    storageGives(
      'its Snappy declares a huge size',
      /\(limit-exceeded\).*expands to more than 33554432 bytes/,
      (bundle) => inSnappy(snappy(bundle, 2 ** 32 - 1)),
    ),
    storageGives(
      'its Snappy inflates to more than the bundle limit',
      /\(limit-exceeded\).*expands to more than 33554432 bytes/,
      // Three bytes of input expand to 64 bytes, so that 1.6 MB expand to 34 MB.
      () => inSnappy(bomb(34_000_000)),
    ),
    storageGives(
      'it is declared as Snappy but is not',
      /\(malformed\).*no Snappy|not a valid Snappy/,
      (bundle) => inSnappy(bundle),
    ),
    storageGives('it is Snappy but not declared as such', /\(malformed\)/, (bundle) => ({
      bytes: snappy(bundle),
      headers: { 'content-type': 'application/octet-stream' },
    })),
    storageGives('it is an unrelated page', /\(malformed\)/, () => ({
      bytes: Buffer.from('<!doctype html><title>Sign in</title>'),
      headers: { 'content-type': 'text/html' },
    })),
    storageGives('it has a duplicate key', /\(malformed\).*twice/, (bundle) =>
      inSnappy(snappy(Buffer.from(bundle.toString().replace('{', '{"mediaType":"x",')))),
    ),
    storageGives('it is missing', /\(not-found\)/, () => ({ status: 404 })),
    storageGives('its storage refuses access', /\(forbidden\)/, () => ({ status: 403 })),
    storageGives('its storage is down', /\(server-error\)/, () => ({ status: 500 })),
    storageGives(
      'its storage sends it over plain http',
      /\(bad-response\).*does not use HTTPS/,
      () => ({
        status: 302,
        headers: { location: 'http://storage.example/bundle' },
      }),
    ),
    storageGives(
      'its storage redirects in a loop',
      /redirected more than 5 times/,
      (_, github) => ({
        status: 302,
        headers: { location: `${github.url}/storage/attestations/1` },
      }),
    ),
    addressed('its address is plain http', /does not use HTTPS/, 'http://storage.example/bundle'),
    addressed('its address is a file', /does not use HTTPS/, 'file:///etc/passwd'),
    addressed('its address is invalid', /\(unreachable\)/, 'not an address'),
    listed(
      'it has neither a bundle nor an address',
      'bundle-malformed',
      /not a JSON object/,
      AT_GITHUB,
      () => ({
        body: { attestations: [{ repository_id: 1 }] },
      }),
    ),
    listed(
      'the entry is not an attestation',
      'evidence-unreadable',
      /\(malformed\)/,
      AT_GITHUB,
      () => ({
        body: { attestations: ['x'] },
      }),
    ),
    listed(
      'its pages never end',
      'evidence-unreadable',
      /\(limit-exceeded\): Attestations after the first 0 were not read/,
      /the other attestations for sha256:[0-9a-f]{64} on GitHub: /,
      () => ({
        headers: { link: '<https://api.github.com/x?after=again>; rel="next"' },
        body: { attestations: [] },
      }),
    ),
    listed('nothing is there', 'evidence-missing', /- no .+ found/, OF_IMAGE, () => ({
      status: 404,
    })),
    listed(
      'the list is invalid',
      'bad-response',
      /did not return a list of attestations/,
      /GitHub/,
      () => ({
        body: { message: 'moved' },
      }),
    ),
    listed(
      'the list redirects elsewhere with the token',
      'bad-response',
      /redirects to a different host \(127\.0\.0\.1:\d+\), which is not allowed/,
      /GitHub/,
      async (scene) => ({
        status: 302,
        headers: { location: `${await thief(scene)}/attestations` },
      }),
    ),
    {
      what: 'the token has no permission to read them',
      code: 'forbidden',
      says: /list attestations for sha256/,
      place: /GitHub/,
      breaks: (scene) => {
        scene.inputs['github-token'] = githubOf(scene).issueToken({});
      },
    },
    {
      what: 'a different repository is searched',
      code: 'evidence-missing',
      says: /- no .+ found/,
      place: OF_IMAGE,
      breaks: (scene) => {
        Object.assign(required(scene.context, 'context'), { repository: 'octo/other' });
      },
    },
  ],
};

/** Returns one byte, followed by copies of 64 bytes of the preceding data. */
function bomb(length: number): Buffer {
  const copies = Math.floor((length - 1) / 64);
  const copy = Buffer.from([((64 - 1) << 2) | 2, 1, 0]);
  const body = Buffer.concat([Buffer.from([0, 0x20]), Buffer.alloc(copies * 3, copy)]);
  return Buffer.concat([varint(1 + copies * 64), body]);
}

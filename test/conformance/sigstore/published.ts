import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/sources.ts';

/** A published bundle with its known properties. */
export interface Published {
  readonly name: string;
  readonly bundle: Record<string, unknown>;
  readonly trustedRoot: unknown;
  readonly identity: string;
  readonly issuer: string;
  /** `algorithm:hex` of its subject. */
  readonly digest: string;
  /** Same meaning as in a specimen. The default is true. */
  readonly hasThirdJudge?: boolean;
}

/**
 * Paths at which the Debian packages `golang-github-sigstore-{sigstore-go,cosign}-dev` install the bundles, or to
 * which the packages were unpacked.
 */
const PLACES = [process.env['ASSAY_SIGSTORE'] ?? '', '/'];
const GO = 'usr/share/gocode/src/github.com/sigstore';
const BUNDLES = `${GO}/sigstore-go/pkg/testing/data/bundles`;
const SCAFFOLDING = `${GO}/sigstore-go/pkg/testing/data/trusted-roots/scaffolding.json`;
const GITHUB_LOGIN = 'https://github.com/login/oauth';

/** Returns undefined if the bundles are not available. */
export function publishedBundles(): readonly Published[] | undefined {
  const place = PLACES.find((each) => existsSync(join(each, BUNDLES)));
  if (place === undefined) return undefined;
  const json = (path: string) => JSON.parse(readFileSync(join(place, path), 'utf8'));
  const publicGood = publicGoodRoot();
  return [
    {
      name: 'npm provenance of sigstore 2.0.0',
      bundle: json(`${BUNDLES}/sigstore.js@2.0.0-provenance.sigstore.json`),
      trustedRoot: publicGood,
      identity:
        'https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main',
      issuer: 'https://token.actions.githubusercontent.com',
      digest:
        'sha512:46d4e2f74c4877316640000a6fdf8a8b59f1e0847667973e9859f774dd31b8f1e0937813b777fb66a2ac67d50540fe34640966eee9fc2ccca387082b4c85cd3c',
    },
    {
      name: 'attestation of an image by cosign',
      bundle: json(`${GO}/cosign/pkg/cosign/testdata/oci-attestation.sigstore.json`),
      trustedRoot: publicGood,
      identity: 'cody@soyland.com',
      issuer: GITHUB_LOGIN,
      digest: 'sha256:732112270d7e59418a8c080b134b24cabd67d250d0d0147a97ed95ba5c280aa4',
    },
    {
      name: 'provenance of version 0.1 with its whole chain',
      bundle: json(`${BUNDLES}/dsse.sigstore.json`),
      trustedRoot: publicGood,
      identity: 'brian@dehamer.com',
      issuer: GITHUB_LOGIN,
      digest:
        'sha512:bbfd372fc9beeb777fe35d05bb10c0c70a9733d366a75fed7dd18866c7391de3ee7e88ba74dd47abf3e15c845e547fcf0e5c3da80854c751554224d3a6d4e55f',
    },
    {
      name: 'signature in a private Sigstore, by a user name',
      bundle: json(`${BUNDLES}/othername.sigstore.json`),
      trustedRoot: json(SCAFFOLDING),
      identity: 'foo!oidc.local',
      issuer: 'http://oidc.local:8080',
      digest: 'sha256:bc103b4a84971ef6459b294a2b98568a2bfb72cded09d4acd1e16366a401f95b',
      hasThirdJudge: false,
    },
  ];
}

/** The first root of the TUF client for the public instance. The root is old, but valid for older signatures. */
export function publicGoodRoot(): unknown {
  const path = join(ROOT, 'node_modules', '@sigstore', 'tuf', 'seeds.json');
  const seeds: Record<string, { targets: Record<string, string> }> = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const target = seeds['https://tuf-repo-cdn.sigstore.dev']?.targets['trusted_root.json'] ?? '';
  return JSON.parse(Buffer.from(target, 'base64').toString('utf8'));
}

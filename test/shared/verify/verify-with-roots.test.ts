import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RemoteError } from '../../../shared/errors/errors.ts';
import { openAnchors } from '../../../shared/sigstore/trust-anchors.ts';
import { type TrustRoot, verifyWithRoots } from '../../../shared/verify/verify-with-roots.ts';
import {
  allOf,
  asCandidate,
  DIGEST,
  IDENTITY,
  ISSUER,
  makeStatementBundle,
} from '../../support/evidence.ts';
import { type LocalSigstore, startSigstore } from '../../support/sigstore.ts';

let logged: LocalSigstore;
let unlogged: LocalSigstore;
let stranger: LocalSigstore;
beforeAll(async () => {
  [logged, unlogged, stranger] = await Promise.all([
    startSigstore(),
    startSigstore({ embedSct: false }),
    startSigstore(),
  ]);
});
afterAll(async () => {
  await Promise.all([logged, unlogged, stranger].map((each) => each.close()));
});

const EXPECTATION = {
  identities: [{ san: { exact: IDENTITY }, issuer: ISSUER }],
  predicateTypes: [],
};

/** Names of the roots that were requested, in order. */
let asked: string[] = [];

function believed(name: string, open: () => unknown): TrustRoot {
  return {
    name,
    anchors: async () => {
      asked.push(name);
      return openAnchors({ trustedRoot: open() });
    },
  };
}

const first = () => believed('one', () => logged.trustedRoot);
const second = () => believed('two', () => ({ ...unlogged.trustedRoot, tlogs: [], ctlogs: [] }));

async function verify(sigstores: readonly LocalSigstore[], ...others: TrustRoot[]) {
  asked = [];
  const bundles = await Promise.all(
    sigstores.map((sigstore) => makeStatementBundle(makingOf(sigstore))),
  );
  const candidates = bundles.map((bundle) => asCandidate(bundle));
  const subject = { name: 'app', digest: DIGEST };
  return await verifyWithRoots(candidates, subject, EXPECTATION, [first(), ...others]);
}

function makingOf(sigstore: LocalSigstore) {
  return { ...allOf(sigstore), log: sigstore === unlogged ? undefined : sigstore };
}

describe('evidence under several Sigstore instances', () => {
  it('is accepted from any of the instances, and is verified with the root of its own instance', async () => {
    const { verified, refused } = await verify([unlogged, logged, unlogged], second());
    expect(refused).toEqual([]);
    expect(verified).toHaveLength(3);
  });

  it('causes an additional root to be loaded once, but only if no authority in an earlier root issued its certificate', async () => {
    await verify([logged, logged], second());
    expect(asked).toEqual(['one']);
    await verify([unlogged, logged, stranger], second());
    expect(asked).toEqual(['one', 'two']);
  });

  it('is rejected with the names of all instances if none of them issued its certificate', async () => {
    const { refused } = await verify([stranger], second());
    expect(refused).toMatchObject([
      {
        code: 'certificate-untrusted',
        message: 'the certificate was not issued by an authority of one or two',
      },
    ]);
  });

  it('is accepted even if another root is unavailable, and this root is named when other evidence is rejected', async () => {
    const away = believed('two', () => {
      const call = { service: 'TUF', method: 'GET', url: 'https://tuf.test' };
      throw new RemoteError('unreachable', 'nobody answered', call);
    });
    const { verified, refused } = await verify([logged, unlogged], away);
    expect(verified).toHaveLength(1);
    expect(refused).toMatchObject([
      {
        code: 'certificate-untrusted',
        message:
          'the certificate was not issued by an authority of one or two; the trust root of two is unavailable: nobody answered',
      },
    ]);
  });

  it('causes an error, instead of being rejected, if the code has a bug', async () => {
    const broken = believed('two', () => {
      throw new TypeError('x');
    });
    await expect(verify([unlogged], broken)).rejects.toThrow(TypeError);
  });
});

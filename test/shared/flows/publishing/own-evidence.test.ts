import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { main as attest } from '../../../../actions/attest/main.ts';
import { ownEvidence } from '../../../../shared/flows/publishing/own-evidence.ts';
import { openSigning } from '../../../../shared/flows/signing/open-signing.ts';
import type { OwnTrust } from '../../../../shared/flows/signing/signing.ts';
import { openImageSubject } from '../../../../shared/flows/subjects/open-image-subject.ts';
import type { EvidenceCandidate } from '../../../../shared/model/evidence.ts';
import { listEvidence } from '../../../../shared/store/list-evidence.ts';
import { actionHost, aLayout, DEBIAN } from '../../../support/action-host.ts';
import { aMachine, aRun, aSigner, BY_KEY } from '../../../support/fake-run.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const TYPE = 'https://octo.test/review/v1';
const REVIEW = { reviewer: 'octocat', score: 1 };

function aKey(): string {
  const path = join(temporaryFolder('key'), 'key.pem');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  writeFileSync(path, privateKey.export({ format: 'pem', type: 'pkcs8' }));
  return path;
}

async function trustIn(key: string) {
  return (await openSigning({ ...BY_KEY, key }, aRun('/'), aSigner())).own;
}

describe('existing evidence', () => {
  const key = aKey();
  let candidates: readonly EvidenceCandidate[];
  let digest: string;

  beforeAll(async () => {
    const image = await aLayout(DEBIAN);
    const predicate = join(temporaryFolder('predicate'), 'review.json');
    writeFileSync(predicate, JSON.stringify(REVIEW));
    await attest(actionHost({ image, key, predicate, type: 'custom', 'predicate-type': TYPE }));
    const { store, subject } = await openImageSubject(image, {}, aMachine());
    digest = subject.digest;
    candidates = await listEvidence(store, digest);
  });

  const wanted = (predicate: unknown, predicateType = TYPE) => ({
    subjects: [{ name: 'app', digest }] as const,
    predicateType,
    predicate,
  });
  const counts = async (...[want, own]: [ReturnType<typeof wanted>, OwnTrust | undefined]) => {
    const { same, older } = await ownEvidence(candidates, want, own);
    return { same: same.length, older: older.length };
  };

  it('is treated as the same evidence if its content differs only in the order of the keys', async () => {
    const turned = { score: 1, reviewer: 'octocat' };
    expect(await counts(wanted(turned), await trustIn(key))).toEqual({ same: 1, older: 0 });
  });

  it('is treated as older if its content differs', async () => {
    expect(await counts(wanted({ ...REVIEW, score: 2 }), await trustIn(key))).toEqual({
      same: 0,
      older: 1,
    });
  });

  it.each<[string, () => Promise<OwnTrust | undefined>, string]>([
    ['a different signer', () => trustIn(aKey()), TYPE],
    ['a different type', () => trustIn(key), 'https://octo.test/review/v2'],
    ['a signer that cannot be verified', async () => undefined, TYPE],
  ])('is not used for %s', async (_who, own, type) => {
    expect(await counts(wanted(REVIEW, type), await own())).toEqual({ same: 0, older: 0 });
  });

  it('is treated as older if the new evidence has an additional subject', async () => {
    const more = { name: 'web', digest: `sha256:${'b'.repeat(64)}` };
    const want = { ...wanted(REVIEW), subjects: [{ name: 'app', digest }, more] as const };
    expect(await ownEvidence(candidates, want, await trustIn(key))).toMatchObject({
      same: [],
      older: [{}],
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { checkovRules } from '../../../shared/policy-import/checkov.ts';
import { KNOWN_RULES } from './known-rules.ts';

const read = (document: object) => checkovRules({ ...document }, KNOWN_RULES);

describe('.checkov.yaml', () => {
  it.each([
    [
      ['CKV_DOCKER_3', 'CKV_K8S_16'],
      ['dockerfile/user-missing', 'kubernetes/privileged'],
    ],
    ['CKV_DOCKER_3, CKV_K8S_16', ['dockerfile/user-missing', 'kubernetes/privileged']],
    [
      ['CKV2_DOCKER_2', 'CKV2_DOCKER_3'],
      ['dockerfile/tls-check-off', 'dockerfile/tls-check-off'],
    ],
  ])('with `skip-check: %j` becomes exceptions', (skipped, ids) => {
    const { audit, refused } = read({ 'skip-check': skipped, quiet: true, 'soft-fail': false });
    expect(refused).toEqual([]);
    expect(audit?.ignore.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    [{ 'skip-check': ['CKV_K8S_*'] }, 'skip-check[0]'],
    [{ 'skip-check': ['LOW'] }, 'skip-check[0]'],
    [{ 'skip-check': ['CKV2_DOCKER_2'] }, 'skip-check[0]'],
    [{ 'skip-path': ['x'] }, 'skip-path'],
    [{ 'soft-fail': true }, 'soft-fail'],
    [{ check: ['CKV_DOCKER_3'] }, 'check'],
  ])('with the content %j has an entry that cannot be imported', (document, entry) => {
    const { audit, refused } = read(document);
    expect([audit, refused.map((each) => each.entry)]).toEqual([undefined, [entry]]);
  });
});

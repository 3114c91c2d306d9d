import { describe, expect, it } from '@jest/globals';
import { kubeLinterRules } from '../../../shared/policy-import/kube-linter.ts';
import { KNOWN_RULES } from './known-rules.ts';

const read = (checks: object) => kubeLinterRules({ checks }, KNOWN_RULES);

describe('.kube-linter.yaml', () => {
  it('becomes exceptions', () => {
    const { audit, refused } = read({
      exclude: ['host-network', 'no-liveness-probe', 'no-readiness-probe'],
      ignorePaths: ['./charts/**'],
      addAllBuiltIn: false,
      include: [],
    });
    expect(refused).toEqual([]);
    expect(audit?.ignore.map(({ id, path }) => [id, path])).toEqual([
      ['kubernetes/host-network', undefined],
      ['kubernetes/probe-missing', undefined],
      ['kubernetes/probe-missing', undefined],
      ['kubernetes/*', 'charts/**'],
      ['rbac/*', 'charts/**'],
    ]);
  });

  it.each([
    [{ exclude: ['no-liveness-probe'] }, 'checks.exclude[0]'],
    [{ ignorePaths: ['charts'] }, 'checks.ignorePaths[0]'],
    [{ ignorePaths: ['charts/*'] }, 'checks.ignorePaths[0]'],
    [{ ignorePaths: ['~/x'] }, 'checks.ignorePaths[0]'],
    [{ ignorePaths: ['/x'] }, 'checks.ignorePaths[0]'],
    [{ ignorePaths: ['**'] }, 'checks.ignorePaths[0]'],
    [{ ignorePaths: ['../x'] }, 'checks.ignorePaths[0]'],
    [{ addAllBuiltIn: true }, 'checks.addAllBuiltIn'],
    [{ include: ['x'] }, 'checks.include'],
  ])('with the content %j has an entry that cannot be imported', (checks, entry) => {
    const { audit, refused } = read(checks);
    expect([audit, refused.map((each) => each.entry)]).toEqual([undefined, [entry]]);
  });

  it('with custom checks has an entry that cannot be imported', () => {
    const { refused } = kubeLinterRules({ customChecks: [{ name: 'x' }] }, KNOWN_RULES);
    expect(refused.map(({ entry }) => entry)).toEqual(['customChecks']);
  });
});

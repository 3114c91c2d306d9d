import { expect, it } from '@jest/globals';
import { matchPackages } from '../../../shared/scan/match-packages.ts';
import { withDependencies } from '../../../shared/scan/with-dependencies.ts';
import { anAdvisory, aPackage } from './builders.ts';

const BAD = 'pkg:npm/left-pad@1.0.0';

it('withDependencies adds the scope, the dependency paths and `isDirect` to the package of a finding', () => {
  const bad = { ...aPackage(), scope: 'development', isDirect: false } as const;
  const root = aPackage({ purl: 'pkg:npm/a@1.0.0', name: 'a', isDirect: true, dependsOn: [BAD] });
  const { findings } = matchPackages([{ package: bad, advisory: anAdvisory() }]);
  const [found] = withDependencies(findings, { packages: [bad, root], layers: [] });
  expect(found?.package).toMatchObject({
    scope: 'development',
    isDirect: false,
    paths: [['pkg:npm/a@1.0.0', BAD]],
  });
});

it('withDependencies adds the command that created the layer', () => {
  const bad = { ...aPackage(), locations: [{ path: 'app/package.json', layer: 1 }] };
  const { findings } = matchPackages([{ package: bad, advisory: anAdvisory() }]);
  const layers = [{ diffId: 'sha256:0' }, { diffId: 'sha256:1', createdBy: 'RUN npm ci' }];
  const [found] = withDependencies(findings, { packages: [bad], layers });
  expect(found?.package?.instruction).toBe('RUN npm ci');
});

it('withDependencies adds only fields that the source has', () => {
  const bad = { ...aPackage(), scope: 'unknown' } as const;
  const { findings } = matchPackages([{ package: bad, advisory: anAdvisory() }]);
  expect(withDependencies(findings, { packages: [bad], layers: [] })).toEqual(findings);
});

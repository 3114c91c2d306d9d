import { expect, it } from '@jest/globals';
import {
  rulesOfOverrides,
  rulesOfResolutions,
} from '../../../../shared/ecosystems/npm/override-rules.ts';

/** Formats a rule as `parents > name @ range = replacement`. */
function shown(rules: ReturnType<typeof rulesOfResolutions>) {
  return rules.map(
    ({ name, range = '', parents, chosen }) =>
      `${[...parents, name].join('>')}@${range}=${chosen.name}@${chosen.version ?? `(${chosen.range})`}`,
  );
}

it.each([
  [{ a: '1.0.0' }, ['a@=a@1.0.0']],
  [{ a: '^1.0.0', b: 'npm:c@2.0.0' }, ['a@=a@(^1.0.0)', 'b@=c@2.0.0']],
  [{ a: 'npm:c@^2', b: 'github:o/r#v1' }, ['a@=c@(^2)', 'b@=b@(github:o/r#v1)']],
  [{ a: 'https://registry.npmjs.org/c/-/c-1.0.0.tgz' }, ['a@=c@1.0.0']],
  [{ '@s/a@^1': '1.0.0', 'b@*': '=2.0.0' }, ['@s/a@^1=@s/a@1.0.0', 'b@=b@2.0.0']],
  [{ a: { '.': '1.0.0', b: { c: '3.0.0' } } }, ['a@=a@1.0.0', 'a>b>c@=c@3.0.0']],
  [{ 'a@1>@s/b@>=2': '2.0.0', 'c@>1': '1.0.0' }, ['a>@s/b@>=2=@s/b@2.0.0', 'c@>1=c@1.0.0']],
  [{ a: '$a', b: '$other' }, ['a@=a@4.0.0', 'b@=b@($other)']],
])('for the overrides %j, rulesOfOverrides returns %j', (overrides, rules) => {
  expect(shown(rulesOfOverrides(overrides, { dependencies: { a: '4.0.0' } }))).toEqual(rules);
});

it.each([
  [{ a: '1.0.0' }, ['a@=a@1.0.0']],
  [{ '**/a': '1.0.0', 'b/**/@s/c': '2.0.0' }, ['a@=a@1.0.0', 'b>@s/c@=@s/c@2.0.0']],
  [{ '@s/a@^1/b@npm:^2': 'npm:2.0.0' }, ['@s/a>b@npm:^2=b@2.0.0']],
  [{ a: 'patch:a@1.0.0#x', b: 1 }, ['a@=a@(patch:a@1.0.0#x)']],
])('for the resolutions %j, rulesOfResolutions returns %j', (resolutions, rules) => {
  expect(shown(rulesOfResolutions({ resolutions }))).toEqual(rules);
});

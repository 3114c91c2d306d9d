import { describe, expect, it } from '@jest/globals';
import { inspect } from '../../../shared/json/decode.ts';
import { closed } from '../../../shared/json/define-schema.ts';
import { scanRuleMembers } from '../../../shared/model/policy-rules.ts';

const schema = closed(scanRuleMembers);
const issuesOf = (value: unknown) =>
  inspect(schema, value).issues.map(({ where, message }) => `${where} ${message}`);

describe('the rules that only the policy file can set', () => {
  it('are all read if they are set', () => {
    const value = {
      scopes: ['runtime', 'unknown'],
      'only-direct': true,
      'only-exploited': true,
      'min-epss': 0.1,
      'grace-days': 7,
      deny: ['pkg:npm/event-stream', 'pkg:npm/lodash@<4', 'pkg:npm/@evil/*'],
      licenses: { allow: ['MIT', 'GPL-2.0-only WITH Classpath-exception-2.0'] },
      'unknown-licenses': 'allow',
      registries: ['registry.npmjs.org', 'npm.example:8443'],
      'unknown-registries': 'allow',
    };
    expect(inspect(schema, value)).toEqual({
      value: {
        scopes: value.scopes,
        onlyDirect: true,
        onlyExploited: true,
        minEpss: 0.1,
        graceDays: 7,
        deny: value.deny,
        licenses: value.licenses,
        unknownLicenses: 'allow',
        registries: value.registries,
        unknownRegistries: 'allow',
      },
      issues: [],
    });
  });

  it.each<[unknown, string]>([
    [{ scopes: [] }, 'scopes'],
    [{ scopes: ['prod'] }, 'scopes[0] must be one of runtime, development, unknown'],
    [{ 'only-direct': 'yes' }, 'only-direct must be true or false'],
    [{ 'min-epss': 10 }, 'min-epss must be a number from 0 to 1'],
    [{ 'grace-days': 0 }, 'grace-days must be a positive integer'],
    [{ 'grace-days': 1.5 }, 'grace-days must be a positive integer'],
    [{ deny: ['event-stream'] }, 'deny[0] must be a purl'],
    [{ deny: ['pkg:npm/a?x=y'] }, 'deny[0] must be a purl'],
    [{ licenses: ['MIT'] }, 'licenses must be a mapping'],
    [{ licenses: { allow: ['MIT OR ISC'] } }, 'licenses.allow[0] must be one SPDX license'],
    [{ registries: ['https://registry.npmjs.org/'] }, 'registries[0] must be a host'],
    [{ 'unknown-licenses': 'error' }, 'unknown-licenses must be one of fail, allow'],
  ])('are rejected with the value %j', (value, issue) => {
    expect(issuesOf(value)).toEqual([expect.stringContaining(issue)]);
  });
});

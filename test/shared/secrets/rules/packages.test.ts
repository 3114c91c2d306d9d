import { describe, expect, it } from '@jest/globals';
import { PACKAGE_RULES } from '../../../../shared/secrets/rules/packages.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';
import { findIn, secretText } from '../../../support/secret-examples.ts';

describe('PACKAGE_RULES', () => {
  describeRules(PACKAGE_RULES, [
    ['npm-token', 'npm_{A36}'],
    ['npmrc-auth', '//registry.acme.test/:_authToken={uuid}'],
    ['npmrc-auth', '//registry.acme.test/:_password={A24}'],
    ['pypi-token', 'pypi-AgEIcHlwaS5vcmc{w100}'],
    ['pypi-token', 'pypi-AgENdGVzdC5weXBpLm9yZw{w100}'],
    ['rubygems-key', 'rubygems_{h48}'],
    ['nuget-key', 'oy2{a43}'],
    ['nuget-config-password', '<add key="ClearTextPassword" value="{A12}" />'],
    ['crates-token', 'cio{A32}'],
    ['clojars-token', 'CLOJARS_{a60}'],
    ['dockerhub-token', 'dckr_pat_{w27}'],
    ['docker-config-auth', '{"auths": {"quay.acme.test": {"auth": "{A60}"}}}'],
    ['artifactory-token', 'cmVmd{A59}'],
    ['artifactory-token', 'AKCp{A69}'],
    ['artifactory-token', 'JFROG_VALUE={a64}'],
  ]);

  it('find an npm login without a registry, but ignore a program variable', () => {
    const login = Buffer.from(secretText('robot:{A20}')).toString('base64');
    expect(findIn(`_auth = ${login}\n`, '.npmrc')).toMatchObject([{ kind: 'npmrc-auth' }]);
    expect(findIn('new_auth = get_netrc_auth(url)\n', 'sessions.py')).toEqual([]);
  });

  it('find a Docker login, but ignore a single Base64-encoded word', () => {
    const login = Buffer.from(secretText('robot:{A20}')).toString('base64');
    expect(findIn(`{"auth": "${login}"}`)).toMatchObject([{ kind: 'docker-config-auth' }]);
    expect(findIn('{"auth": "c29tZXRoaW5n"}')).toEqual([]);
  });
});

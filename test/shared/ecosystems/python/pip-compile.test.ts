import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const COMPILED = `click==8.1.7
    # via flask
flask==3.0.0 \\
    --hash=sha256:bc5dd2abb727a5319567b7a813e6a2e7318c39f4f487cfe6c89c6f9c7d25197d
    # via
    #   -r requirements.in
    #   flask-login
flask-login==0.6.3
    # via app (pyproject.toml)
itsdangerous==2.1.2   # via flask[async], -c constraints.txt

# via flask
six==1.16.0
    # pinned, see the issue
`;

describe('the comments that pip-compile writes', () => {
  const inventory = inventoryOfFiles({ 'requirements.txt': COMPILED });

  it.each([
    ['click', false, []],
    ['flask', true, ['pkg:pypi/click@8.1.7', 'pkg:pypi/itsdangerous@2.1.2']],
    ['flask-login', true, ['pkg:pypi/flask@3.0.0']],
    ['itsdangerous', false, []],
    ['six', undefined, []],
  ])('set the direct flag of %s to %s and its dependencies to %j', (name, isDirect, dependsOn) => {
    expect(packageNamed(inventory, name)).toMatchObject({ isDirect, dependsOn });
  });
});

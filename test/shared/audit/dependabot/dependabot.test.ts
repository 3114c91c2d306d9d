import { describe, expect, it } from '@jest/globals';
import { dependabotArea } from '../../../../shared/audit/dependabot/dependabot.ts';
import { auditFacts } from '../../../support/audit.ts';

describe('dependabotArea', () => {
  it('reads a Dependabot configuration', () => {
    const paths = ['.github/dependabot.yml', '.github/dependabot.yaml', 'dependabot.yml'];
    expect(paths.map((path) => dependabotArea.reads({ path, text: '' }))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('reports a problem for a file without a list of updates', () => {
    const file = { path: '.github/dependabot.yml', text: 'version: 2\n' };
    expect(dependabotArea.check([file], auditFacts()).problems).toMatchObject([
      { code: 'malformed', place: { path: file.path } },
    ]);
  });
});

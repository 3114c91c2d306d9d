import { describe, expect, it } from '@jest/globals';
import { gemRequirements } from '../../../../shared/fix/requirements/gemfile-lock.ts';

describe('the requirements in a Gemfile.lock', () => {
  it('are grouped by the required gem', () => {
    const text =
      'GEM\n  specs:\n    nokogiri (1.16.0-x86_64-linux)\n    rails (7.0.0)\n      nokogiri (>= 1.6, < 2)\n      rack\n    rack (2.0.0)\n\nDEPENDENCIES\n  rails (~> 7.0)!\n  rack\n';
    expect([...gemRequirements(text)]).toEqual([
      ['nokogiri@1.16.0', [{ by: 'rails@7.0.0', range: '>= 1.6, < 2' }]],
      [
        'rack@2.0.0',
        [
          { by: 'rails@7.0.0', range: '>= 0' },
          { by: undefined, range: '>= 0' },
        ],
      ],
      ['rails@7.0.0', [{ by: undefined, range: '~> 7.0' }]],
    ]);
  });

  it('include a gem whose source the Gemfile specifies, which Bundler marks with an exclamation mark', () => {
    const text = 'GEM\n  specs:\n    rack (2.0.0)\n\nDEPENDENCIES\n  rack (= 2.0.0)!\n';
    expect([...gemRequirements(text)]).toEqual([
      ['rack@2.0.0', [{ by: undefined, range: '= 2.0.0' }]],
    ]);
  });
});

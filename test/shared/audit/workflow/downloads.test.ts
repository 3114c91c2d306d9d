import { describe, expect, it } from '@jest/globals';
import { downloadsRun } from '../../../../shared/audit/workflow/downloads.ts';

describe('downloadsRun', () => {
  it.each([
    'curl -fsSL https://example.com/x | sh',
    'wget -qO- https://example.com/x | sudo bash -s -- -y',
    'bash <(curl -s https://example.com/x)',
    'sh -c "$(curl https://example.com/x)"',
    'curl https://example.com/x \\\n  | python3',
    'irm https://example.com/x | iex',
    'echo "$(curl https://example.com/x | sh)"',
    'echo a; curl https://example.com/x | sh',
  ])('finds downloaded code that is run in %j', (script) => {
    expect(downloadsRun(script)).toHaveLength(1);
  });

  it.each([
    'curl -O https://example.com/x',
    'curl https://example.com/x | jq .',
    'curl x; sh build.sh',
    'echo "run: curl https://example.com/x | sh"',
  ])('finds no downloaded code that is run in %j', (script) => {
    expect(downloadsRun(script)).toEqual([]);
  });
});

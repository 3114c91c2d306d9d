import { describe, expect, it } from '@jest/globals';
import { editPyproject } from '../../../../shared/fix/edit/pyproject-edit.ts';

const PIN = { name: 'requests', version: '2.0', to: '2.32.0' };

describe('an edit of a pyproject.toml', () => {
  it.each([
    'dependencies = ["requests==2.0", "b==2.0"] # why\n',
    'dependencies = [\'Requests[socks] == 2.0 ; python_version < "4"\']\n',
  ])('changes only the version in %s', (text) => {
    expect(editPyproject(text, [PIN])).toEqual({ text: text.replace('2.0', '2.32.0') });
  });

  it.each([
    ['requests = "2.0"\n', 'requests is pinned 0 times'],
    ['a = ["requests==2.0"]\nb = ["requests==2.0"]\n', 'requests is pinned 2 times'],
    ['a = ["requests==2.0.1"]\n', 'requests is pinned 0 times'],
  ])('is refused for the text %s', (text, refusal) => {
    expect(editPyproject(text, [PIN])).toEqual({ refusal });
  });

  it('is refused for a version that contains characters not allowed in versions', () => {
    const pin = { ...PIN, to: '1", "evil' };
    expect(editPyproject('a = ["requests==2.0"]\n', [pin])).toHaveProperty('refusal');
  });
});

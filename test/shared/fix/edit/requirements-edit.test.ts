import { describe, expect, it } from '@jest/globals';
import { editRequirements } from '../../../../shared/fix/edit/requirements-edit.ts';

const PIN = { name: 'My_Package', version: '1.0', to: '2.0' };

describe('an edit of a requirements file', () => {
  it.each([
    ['my-package==1.0\n', 'my-package==2.0\n'],
    ['a==1\n  My.Package [x,y] == 1.0 ; python_version < "4"  # why\nb==1.0', undefined],
    ['my_package===1.0\r\nb==1.0\r\n', 'my_package===2.0\r\nb==1.0\r\n'],
  ])('changes only the version in %j', (text, wanted = text.replace('== 1.0', '== 2.0')) => {
    expect(editRequirements(text, [PIN])).toEqual({ text: wanted });
  });

  it.each([
    ['my-package==1.0 --hash=sha256:aa\n', 'My_Package has hashes'],
    ['my-package==1.0 \\\n  --hash=sha256:aa\n', 'My_Package has hashes'],
    ['my-package>=1.0\n', 'My_Package is pinned on 0 lines'],
    ['my-package==1.0\nmy-package==1.0\n', 'My_Package is pinned on 2 lines'],
  ])('is refused for the text %j', (text, refusal) => {
    expect(editRequirements(text, [PIN])).toEqual({ refusal });
  });

  it('is refused for a version that contains characters not allowed in versions', () => {
    const to = '2.0\n--index-url https://evil.example';
    expect(editRequirements('my-package==1.0\n', [{ ...PIN, to }])).toHaveProperty('refusal');
  });
});

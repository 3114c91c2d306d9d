import { describe, expect, it } from '@jest/globals';
import { requirementsText } from '../../../../shared/ecosystems/python/requirements-text.ts';

function textOf(bytes: string | Buffer): string {
  return requirementsText({ path: 'requirements.txt', bytes: Buffer.from(bytes) });
}

describe('requirementsText', () => {
  it.each([
    ['é==1', 'é==1'],
    ['# -*- coding: utf-8 -*-\né', '# -*- coding: utf-8 -*-\né'],
    ['#\n# vim: set fileencoding=UTF8 :\n', '#\n# vim: set fileencoding=UTF8 :\n'],
    ['# coding: cp1252\na==1', '# coding: cp1252\na==1'],
    ['#\n#\n# coding: utf-7\n', '#\n#\n# coding: utf-7\n'],
    ['a==1 # coding: utf-7\n', 'a==1 # coding: utf-7\n'],
    [Buffer.from('# coding: latin-1\n\xe9', 'latin1'), '# coding: latin-1\n\xe9'],
  ])('decodes %j', (bytes, text) => {
    expect(textOf(bytes)).toBe(text);
  });

  it('prefers a byte order mark over an encoding declaration', () => {
    const bytes = Buffer.from('# coding: utf-7\n');
    expect(requirementsText({ path: 'requirements.txt', bytes, hadMark: true })).toBe(
      '# coding: utf-7\n',
    );
  });

  it.each([
    '# coding: utf-7\n',
    '#\n# -*- coding: unicode_escape -*-\n',
    '# comment\ra==1 coding=rot13\n',
    '# coding: cp1252\né',
    Buffer.from([0x61, 0xff]),
    Buffer.from('# coding: utf-8\n\xff', 'latin1'),
  ])('rejects %j', (bytes) => {
    expect(() => textOf(bytes)).toThrow(/save the file as UTF-8/);
  });
});

import { describe, expect, it } from '@jest/globals';
import { editGoMod } from '../../../../shared/fix/edit/go-mod-edit.ts';

describe('an edit of a go.mod', () => {
  it.each([
    ['module m\n\ngo 1.26.0\n', 'module m\n\ngo 1.26.0\n\ntoolchain go1.26.5\n'],
    [
      'module m\n\ngo 1.25 // why\n\ntoolchain go1.26.0 // and why\n',
      'module m\n\ngo 1.25 // why\n\ntoolchain go1.26.5 // and why\n',
    ],
    ['module m\r\n\r\ngo 1.26.0\r\n', 'module m\r\n\r\ngo 1.26.0\r\n\r\ntoolchain go1.26.5\r\n'],
  ])('changes %j to %j', (text, wanted) => {
    expect(editGoMod(text, '1.26.5')).toEqual({ text: wanted });
  });

  it.each([
    ['module m\n\ngo 1.20\n', '1.26.5'],
    ['module m\n', '1.26.5'],
    ['module m\n\ngo 1.26.0\n', '1.27.0-rc.1'],
    ['module m\n\ngo 1.26.0\n', '1.26.5\nreplace a => b'],
  ])('is refused for the text %j and the version %j', (text, version) => {
    expect(editGoMod(text, version)).toHaveProperty('refusal');
  });
});

import { describe, expect, it } from '@jest/globals';
import { editFixes } from '../../../../shared/fix/edit/edit-fixes.ts';
import type { Fix } from '../../../../shared/model/fix.ts';

function pin(name: string, path = 'requirements.txt'): Fix {
  const packages = [{ purl: name, name, version: '1', to: '2' }];
  return { kind: 'update', title: '', path, packages, fixes: [], stays: [] };
}

describe('the edits for all fixes', () => {
  it('are applied to a file one after another, with a note about each package that was not edited', async () => {
    const before = new Map([['requirements.txt', 'a==1\nb==1\nc>=1\n']]);
    const cargo = { ...pin('d', 'Cargo.toml'), command: 'cargo update d' };
    const pom = pin('e', 'pom.xml');
    const fixes = [pin('a'), pin('b'), pin('c'), pin('c'), cargo, pom, { ...pom, command: 'mvn' }];
    const { texts, edited, notes } = await editFixes(fixes, before, { release: async () => '' });
    expect(texts.get('requirements.txt')).toBe('a==2\nb==2\nc>=1\n');
    expect(edited).toBe(2);
    expect(notes).toEqual([
      'Not edited in requirements.txt: c is pinned on 0 lines',
      '--fix cannot make every change in Cargo.toml. Run the commands under "What to do".',
      '--fix cannot make every change in pom.xml. Run the commands under "What to do".',
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { ecosystemGroups } from '../../../scripts/generate/ecosystem-groups.ts';
import type { Ecosystem, FileFormat } from '../../../shared/ecosystems/ecosystem.ts';
import type { WantedFiles } from '../../../shared/model/wanted-files.ts';

function anEcosystem(id: string, wanted: WantedFiles, more: Partial<FileFormat> = {}): Ecosystem {
  return { id, formats: [{ wanted, parse: () => ({ packages: [], problems: [] }), ...more }] };
}

describe('ecosystemGroups', () => {
  it('puts ecosystems of one language into one module, and all other ecosystems into a common module', () => {
    const sources = ecosystemGroups([
      anEcosystem('alpine', {}),
      anEcosystem('go-binary', {}),
      anEcosystem('go', {}),
    ]);
    expect([...sources.keys()]).toEqual([
      'group-go.generated.ts',
      'group-other.generated.ts',
      'groups.generated.ts',
    ]);
    expect(sources.get('group-go.generated.ts')).toContain('= [goBinary, go];');
    expect(sources.get('groups.generated.ts')).toContain(
      "load: () => import('./group-other.generated.ts'),",
    );
  });

  it('lists the files that each group reads in a folder, and omits files that are read only in images', () => {
    const list = ecosystemGroups([
      anEcosystem('alpine', { names: ['installed'] }, { wantedIn: ['image'] }),
      anEcosystem('npm', { names: ['package.json'] }, { role: 'manifest' }),
    ]).get('groups.generated.ts');
    expect(list).toContain('names: ["package.json"],');
    expect(list).toContain('caselessNames: ["package.json","requirements.txt"],');
    expect(list).not.toContain('installed');
    expect(list).not.toContain('cdx.json');
  });
});

import { describe, expect, it } from '@jest/globals';
import { ecosystems } from '../../../shared/ecosystems/registry.generated.ts';
import { notCheckedOut } from '../../../shared/inventory/not-checked-out.ts';
import { formatsFor } from '../../../shared/inventory/wanted-files.ts';

const FORMATS = formatsFor(ecosystems, 'directory');

describe('files that are not checked out', () => {
  it.each(['a/package.json', 'pom.xml', 'go.mod', 'a/b/poetry.lock', 'app.csproj', 'lib/'])(
    'are reported as a problem if they could contain dependencies: %s',
    (path) => {
      const [problem, ...more] = notCheckedOut([path], FORMATS);
      expect(problem).toMatchObject({ code: 'not-found', path: path.replace(/\/$/, '') });
      expect(problem?.message).toContain(path);
      expect(more).toEqual([]);
    },
  );

  it.each(['README.txt', 'deploy/app.yml', 'a.in'])(
    'are not reported if they are unlikely to contain dependencies: %s',
    (path) => {
      expect(notCheckedOut([path], FORMATS)).toEqual([]);
    },
  );

  it('are listed up to a maximum number, with a count of the remaining ones', () => {
    const paths = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}/go.mod`);
    expect(notCheckedOut(paths, FORMATS)[0]?.message).toContain(
      'a/go.mod, b/go.mod, c/go.mod, and 2 more',
    );
  });
});

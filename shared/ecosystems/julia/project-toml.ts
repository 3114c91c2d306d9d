/** Julia: dependencies declared in `Project.toml`. Source: https://pkgdocs.julialang.org/v1/toml-files/ */
import { objectAt, stringAt } from '../../json/guards.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { readToml } from '../toml.ts';

export const projectToml = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    { wanted: { names: ['Project.toml', 'JuliaProject.toml'] } },
    {
      ecosystem: 'Julia',
      manifests: ['Project.toml', 'JuliaProject.toml'],
      locks: [{ format: lockfile, names: ['Manifest.toml', 'Manifest-v*.toml'] }],
      note: '',
    },
    readProject,
  );

function readProject(file: EcosystemFile): Manifest {
  const project = readToml(file);
  const names = Object.keys(objectAt(project, 'deps') ?? {});
  return {
    name: stringAt(project, 'name'),
    dependencies: names.map((name) => ({ name, isDevelopment: false })),
    fix: 'commit Manifest.toml (julia --project -e "using Pkg; Pkg.instantiate()")',
  };
}

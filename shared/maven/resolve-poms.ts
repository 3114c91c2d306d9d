import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import type { EcosystemFile, ParseContext, ResolvedManifest } from '../ecosystems/ecosystem.ts';
import type { MavenArguments } from '../ecosystems/java/maven-config.ts';
import { type Pom, pomOf, projectIn } from '../ecosystems/java/pom-model.ts';
import { type PomTree, readTree } from '../ecosystems/java/pom-tree.ts';
import { activeProfilesOn } from './activation.ts';
import type { Machine } from './machine.ts';
import type { MavenRepository } from './repository.ts';
import { type ProjectGraph, projectGraph, resolvedManifest } from './resolve-project.ts';
import { type RoundLookup, roundLookup } from './round-lookup.ts';
import { openWorld, type World } from './world.ts';

/** Maximum number of files that are read at the same time. */
const AT_ONCE = 16;

/** The build of the scanned folder. */
export interface Build {
  readonly context: ParseContext;
  readonly repository: MavenRepository;
  readonly machine: Machine;
  /** True if the scanned folder contains the path. */
  exists(path: string): boolean;
}

/**
 * Resolves the transitive dependencies of POMs in rounds. A round ends when every POM is resolved or needs a file that
 * has not been read yet. These files are then read concurrently, and the next round starts.
 *
 * @returns The resolved packages, keyed by the path of the POM.
 */
export async function resolvePoms(
  paths: readonly string[],
  build: Build,
): Promise<ReadonlyMap<string, ResolvedManifest>> {
  const resolved = new Map<string, ResolvedManifest>();
  for (const [path, { pom, project }] of await projectGraphs(paths, build)) {
    resolved.set(path, resolvedManifest(pom, project));
  }
  return resolved;
}

interface ResolvedProject {
  readonly pom: Pom;
  readonly project: ProjectGraph;
}

/** Returns the dependency graphs of POMs, by path. Omits files that are not POMs. */
export async function projectGraphs(
  paths: readonly string[],
  build: Build,
): Promise<ReadonlyMap<string, ResolvedProject>> {
  const lookup = roundLookup(build.repository);
  const tree = readTree(build.context, (file, stated) => readActive(file, stated, build));
  const worlds = new Map<string, World>();
  const graphs = new Map<string, ResolvedProject>();
  let open = paths.flatMap((path) => tree.at(path) ?? []);
  while (open.length > 0) {
    const waiting: Pom[] = [];
    for (const pom of open) {
      const project = projectGraph(pom, worldOf(pom, worlds, { tree, lookup, build }));
      if (project === undefined) waiting.push(pom);
      else graphs.set(pom.file.path, { pom, project });
    }
    if (waiting.length > 0) await readNext(lookup);
    open = waiting;
  }
  return graphs;
}

async function readNext(lookup: RoundLookup): Promise<void> {
  await mapConcurrently(lookup.takeWanted(), AT_ONCE, (read) => read());
}

function readActive(
  file: EcosystemFile,
  stated: MavenArguments,
  { machine, exists }: Build,
): Pom | undefined {
  const project = projectIn(file);
  if (project === undefined) return undefined;
  const profiles = activeProfilesOn(project, {
    properties: new Map([...machine.properties, ...stated.properties]),
    requested: stated.profiles,
    path: file.path,
    exists,
  });
  return pomOf(file, { project, stated, uncertain: 0 }, profiles);
}

interface Parts {
  readonly tree: PomTree;
  readonly lookup: RoundLookup;
  readonly build: Build;
}

/**
 * Returns the state of the resolution for a POM. Projects with the same build arguments share it, and with it the
 * results for POMs from repositories.
 */
function worldOf(pom: Pom, worlds: Map<string, World>, { tree, lookup, build }: Parts): World {
  const { properties, profiles, systemProperties } = pom.arguments;
  const key = JSON.stringify([[...properties], [...profiles], [...systemProperties]]);
  const { machine, exists } = build;
  const world =
    worlds.get(key) ?? openWorld({ tree, lookup, machine, exists, arguments: pom.arguments });
  worlds.set(key, world);
  return world;
}

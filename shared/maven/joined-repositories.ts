import type { Answer, Failure } from './pom-lookup.ts';
import { type MavenRepository, notFoundIn } from './repository.ts';

/**
 * Returns one repository that looks for files in each of the given repositories, in order. A file with wrong content is
 * never replaced with the file from a later repository.
 */
export function joinedRepositories(all: readonly MavenRepository[]): MavenRepository {
  const names = all.map(({ name }) => name);
  return {
    name: names.join(' or '),
    pom: (id) => firstOf(all, (one) => one.pom(id)),
    versions: (group, artifact) => allOf(all, (one) => one.versions(group, artifact)),
  };
}

type Ask<T> = (one: MavenRepository) => Promise<Answer<T>>;

async function firstOf<T>(all: readonly MavenRepository[], ask: Ask<T>): Promise<Answer<T>> {
  let unreachable: Failure | undefined;
  for (const one of all) {
    const answer = await ask(one);
    if ('found' in answer || answer.failure.code !== 'missing') return answer;
    if (!isNotFound(answer.failure, one)) unreachable ??= answer.failure;
  }
  return { failure: unreachable ?? notFoundIn(all.map(({ name }) => name)) };
}

/**
 * Returns the values from all repositories. Returns a failure if a repository cannot be read, because it might contain
 * further values.
 */
async function allOf(
  all: readonly MavenRepository[],
  ask: Ask<readonly string[]>,
): Promise<Answer<readonly string[]>> {
  const found = new Set<string>();
  for (const one of all) {
    const answer = await ask(one);
    if ('found' in answer) for (const value of answer.found) found.add(value);
    else if (!isNotFound(answer.failure, one)) return answer;
  }
  if (found.size > 0) return { found: [...found] };
  return { failure: notFoundIn(all.map(({ name }) => name)) };
}

function isNotFound({ text }: Failure, { name }: MavenRepository): boolean {
  return text === notFoundIn([name]).text;
}

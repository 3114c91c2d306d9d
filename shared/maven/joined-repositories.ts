import type { Answer, Failure } from './pom-lookup.ts';
import { type MavenRepository, notFoundIn } from './repository.ts';

/**
 * Returns one repository that looks for each file in the given repositories, in order. If a repository has the file
 * with wrong content, the later repositories are not asked.
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
 * Returns the values from all repositories. If a repository cannot be read, returns a failure, because this repository
 * could have more values.
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

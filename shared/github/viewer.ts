import { isObject, objectAt, stringAt } from '../json/guards.ts';
import type { GitHub } from './open-github.ts';

/** Who writes with a job's own token. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * The login that this token writes as. `GITHUB_TOKEN` may not ask `GET /user`, but GraphQL tells it;
 * where that is out of reach it is taken for a job's own token, whose comments are the bot's: only
 * workflows of the same repository write as that, so a wrong guess never touches a person's comment.
 */
export async function viewerLogin({ octokit }: GitHub): Promise<string> {
  try {
    const answer: unknown = await octokit.graphql('query { viewer { login } }');
    const viewer = isObject(answer) ? objectAt(answer, 'viewer') : undefined;
    return (viewer && stringAt(viewer, 'login')) ?? ACTIONS_BOT;
  } catch {
    return ACTIONS_BOT;
  }
}

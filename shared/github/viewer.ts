import { isObject, objectAt, stringAt } from '../json/guards.ts';
import type { GitHub } from './open-github.ts';

/** The login of a job's own token. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * Returns the login that this token writes as. `GITHUB_TOKEN` may not call `GET /user`, but GraphQL answers. If
 * GraphQL fails, the token is assumed to be a job's own, whose comments belong to the bot. A wrong guess never
 * affects a person's comment, because only workflows of the same repository write as the bot.
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

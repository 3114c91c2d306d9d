import { isObject, objectAt, stringAt } from '../json/guards.ts';
import type { GitHub } from './open-github.ts';

/** User name for a job's token. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * Returns the name of the user that this token acts as. `GITHUB_TOKEN` is not allowed to call `GET /user`, but can use
 * GraphQL. If GraphQL fails, the token is assumed to be a job's token. Comments by a job belong to the bot. A wrong
 * assumption never affects other users' comments, because only workflows in the same repository write as the bot.
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

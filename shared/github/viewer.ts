import { isObject, objectAt, stringAt } from '../json/guards.ts';
import type { GitHub } from './open-github.ts';

/** User name for a job's token. */
const ACTIONS_BOT = 'github-actions[bot]';

/** Query for the name of the token's user. It changes nothing, so it can be repeated. */
const QUERY = 'query { viewer { login } }';

/**
 * Returns the name of the user that this token acts as. `GITHUB_TOKEN` is not allowed to call `GET /user`, but can use
 * GraphQL. If GraphQL fails, the token is assumed to be a job's token. Comments by a job belong to the bot. A wrong
 * assumption never affects other users' comments, because only workflows in the same repository write as the bot.
 */
export async function viewerLogin({ octokit, apiUrl }: GitHub): Promise<string> {
  try {
    const baseUrl = graphqlBase(apiUrl);
    const { data } = await octokit.request('POST /graphql', { baseUrl, query: QUERY });
    const result = isObject(data) ? objectAt(data, 'data') : undefined;
    const viewer = result && objectAt(result, 'viewer');
    return (viewer && stringAt(viewer, 'login')) ?? ACTIONS_BOT;
  } catch {
    return ACTIONS_BOT;
  }
}

/**
 * Returns the URL that `/graphql` is relative to. On GitHub Enterprise Server, it differs from the REST API's URL:
 * `https://ghes.example/api` for `https://ghes.example/api/v3`.
 */
function graphqlBase(apiUrl: string): string {
  return apiUrl.replace(/\/api\/v3$/, '/api');
}

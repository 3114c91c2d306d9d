import {
	isObject,
	objectAt,
	stringAt
} from "./chunk-PSZKTYL2.js";
import {
	RemoteError
} from "./chunk-6W7R4ZA7.js";

// shared/github/read-only-token.ts
var READ_ONLY = "the token is read-only in pull requests from forks and Dependabot. See the job summary instead.";
function isReadOnlyToken(error, pullRequest) {
	const isForbidden = error instanceof RemoteError && error.code === "forbidden";
	return isForbidden && pullRequest?.isMaybeReadOnly === true;
}

// shared/github/viewer.ts
var ACTIONS_BOT = "github-actions[bot]";
async function viewerLogin({ octokit }) {
	try {
		const answer = await octokit.graphql("query { viewer { login } }");
		const viewer = isObject(answer) ? objectAt(answer, "viewer") : void 0;
		return (viewer && stringAt(viewer, "login")) ?? ACTIONS_BOT;
	} catch {
		return ACTIONS_BOT;
	}
}

export {
	READ_ONLY,
	isReadOnlyToken,
	viewerLogin
};

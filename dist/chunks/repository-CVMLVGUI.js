import{repositoryOf}from"./chunk-U3DB6RMC.js";
import{callGitHub}from"./chunk-AXCVR5AX.js";
// github/repository
async function readRepository(github, repository) {
	const need = { what: "read the repository", permissions: [] };
	const { data } = await callGitHub(
		need,
		() => github.octokit.request("GET /repos/{owner}/{repo}", { ...repositoryOf(repository) })
	);
	return { visibility: visibilityOf(data), isUserOwned: data.owner.type === "User" };
}
function visibilityOf(data) {
	if (data.private !== false) return data.visibility === "internal" ? "internal" : "private";
	return data.visibility === void 0 || data.visibility === "public" ? "public" : "private";
}
export{readRepository};

import{findGit,isObjectId,workTreesAround}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/scan/named-commit
var ISOLATED = {
	GIT_ALLOW_PROTOCOL: "none",
	GIT_NO_LAZY_FETCH: "1",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_TERMINAL_PROMPT: "0"
};
async function commonCommit(folder, ref, programs) {
	const program = await findGit(programs.env);
	const found = await workTreesAround(folder).next();
	if (program === void 0 || found.done === true) {
		const message2 = `compare-to is "${ref}", but the folder is not in a git repository, or git is not installed.`;
		throw new UserError("input-invalid", message2, "Set compare-to to an SBOM, as in `sbom:FILE`.");
	}
	const run = async (...args) => {
		const all = [`--git-dir=${found.value.folder}`, ...args];
		const options = { cwd: found.value.folder, env: ISOLATED };
		const { exitCode, stdout } = await programs.exec(program, all, options);
		const text = stdout.toString("utf8").trim();
		return exitCode === 0 && isObjectId(text) ? text : void 0;
	};
	const commit = await run("rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`);
	if (commit === void 0) throw unknown(ref);
	const head = await run("rev-parse", "--verify", "HEAD^{commit}");
	const common = await run("merge-base", commit, "HEAD");
	if (common !== void 0) return { commit: common, isHead: common === head };
	const message = `HEAD and ${ref} have no commit in common in this clone.`;
	throw new UserError("input-invalid", message, "Fetch the full history (`fetch-depth: 0`).");
}
function unknown(ref) {
	const fix = `Fetch the branch, tag or commit, for example with \`git fetch origin ${ref}\`, or use \`origin/${ref}\`.`;
	return new UserError(
		"input-invalid",
		`${ref} is not a branch, tag or commit in this clone.`,
		fix
	);
}
export{commonCommit};

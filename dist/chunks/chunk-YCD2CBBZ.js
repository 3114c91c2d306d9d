// shared/host/cache-folder.ts
import { homedir } from "node:os";
import { join } from "node:path";
function cacheFolder(env, name) {
	const base = env["RUNNER_TEMP"] ?? env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
	return join(base, name);
}

export {
	cacheFolder
};

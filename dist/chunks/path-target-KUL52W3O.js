import {
	UserError
} from "./chunk-6W7R4ZA7.js";

// shared/flows/targets/path-target.ts
function pathTarget(targets) {
	const [path = "", ...others] = targets;
	if (others.length === 0) return { path };
	const message = `The command accepts one path, and ${targets.length} were given.`;
	throw new UserError("input-conflict", message, "Run the command once for each path.");
}
export {
	pathTarget
};

import {
	packageOf
} from "./chunk-FA2LX5G7.js";

// shared/ecosystems/python/python-package.ts
function pythonPackage(file, facts) {
	return packageOf(file, {
		...facts,
		type: "pypi",
		name: normalizedName(facts.name),
		fullName: facts.name,
		ecosystem: "PyPI"
	});
}
function normalizedName(name) {
	return name.replace(/[-_.]+/g, "-").toLowerCase();
}

export {
	pythonPackage,
	normalizedName
};

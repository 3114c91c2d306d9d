import {
	packageOf
} from "./chunk-KM2YGFIG.js";

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

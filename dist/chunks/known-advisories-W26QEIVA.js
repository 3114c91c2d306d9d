import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-6AK7QKL6.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

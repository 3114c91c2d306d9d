import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-MP2TJOII.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

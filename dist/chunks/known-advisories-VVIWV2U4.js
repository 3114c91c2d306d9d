import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-OGCGB56C.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-32Y2TDUU.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

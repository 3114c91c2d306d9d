import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-2DKBVYYS.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

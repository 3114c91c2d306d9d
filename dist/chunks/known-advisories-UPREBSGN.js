import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-NQRF66YK.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

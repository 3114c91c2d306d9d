import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-GQXJ24KZ.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

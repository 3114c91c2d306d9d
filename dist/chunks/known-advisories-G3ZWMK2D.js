import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-BERYBJLA.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

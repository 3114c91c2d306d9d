import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-LXSAJRZZ.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

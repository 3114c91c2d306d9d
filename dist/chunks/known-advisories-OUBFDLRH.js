import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-IXPTCMSH.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-VXOWZAT6.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

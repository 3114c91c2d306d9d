import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-XLCSITE5.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

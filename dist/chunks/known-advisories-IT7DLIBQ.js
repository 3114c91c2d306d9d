import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-UCMI2VYI.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

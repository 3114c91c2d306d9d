import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-JXRFZKG3.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

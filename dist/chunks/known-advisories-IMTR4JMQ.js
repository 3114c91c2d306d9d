import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-35CWEJDE.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

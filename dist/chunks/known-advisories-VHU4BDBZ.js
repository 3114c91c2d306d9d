import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-YNVQPG4A.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

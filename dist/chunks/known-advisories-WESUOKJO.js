import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-6IHFVAWS.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

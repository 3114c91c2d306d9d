import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-GUP3LAO4.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

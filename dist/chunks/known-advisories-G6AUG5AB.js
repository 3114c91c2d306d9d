import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-6BODJ54E.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

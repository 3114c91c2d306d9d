import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-2KBGKYHW.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

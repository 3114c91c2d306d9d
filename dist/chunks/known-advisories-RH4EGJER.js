import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-F56DYO6G.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

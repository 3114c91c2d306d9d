import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-HHO3XUKY.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

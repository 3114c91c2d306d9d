import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-6QM45ROT.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-CEM4KDTI.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-ORPJ2LKT.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

import {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
} from "./chunk-3732WUM5.js";
export {
	advisoriesByVersion,
	advisoriesFor,
	knownAdvisories
};

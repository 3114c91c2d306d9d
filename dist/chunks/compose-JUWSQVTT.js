import {
	composeArea,
	composeFiles
} from "./chunk-OEIL65KW.js";
export {
	composeArea,
	composeFiles
};

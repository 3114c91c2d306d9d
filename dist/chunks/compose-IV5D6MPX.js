import {
	composeArea,
	composeFiles
} from "./chunk-4YN2TSJW.js";
export {
	composeArea,
	composeFiles
};

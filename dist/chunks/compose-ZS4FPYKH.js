import {
	composeArea,
	composeFiles
} from "./chunk-3U7APD2U.js";
export {
	composeArea,
	composeFiles
};

import {
	composeArea,
	composeFiles
} from "./chunk-RDVCNXYQ.js";
export {
	composeArea,
	composeFiles
};

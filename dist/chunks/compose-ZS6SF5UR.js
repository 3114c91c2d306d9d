import {
	composeArea,
	composeFiles
} from "./chunk-B4N665CJ.js";
export {
	composeArea,
	composeFiles
};

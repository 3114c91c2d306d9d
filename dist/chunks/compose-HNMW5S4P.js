import {
	composeArea,
	composeFiles
} from "./chunk-LTQ75KXL.js";
export {
	composeArea,
	composeFiles
};

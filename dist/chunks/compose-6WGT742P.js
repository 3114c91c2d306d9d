import {
	composeArea,
	composeFiles
} from "./chunk-7WGLNFKE.js";
export {
	composeArea,
	composeFiles
};

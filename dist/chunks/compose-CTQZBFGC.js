import {
	composeArea,
	composeFiles
} from "./chunk-3ELN3O65.js";
export {
	composeArea,
	composeFiles
};

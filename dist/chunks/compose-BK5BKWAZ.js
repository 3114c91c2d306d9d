import {
	composeArea,
	composeFiles
} from "./chunk-IN5N26YT.js";
export {
	composeArea,
	composeFiles
};

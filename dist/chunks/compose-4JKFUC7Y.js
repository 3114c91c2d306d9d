import {
	composeArea,
	composeFiles
} from "./chunk-3HF4LQXW.js";
export {
	composeArea,
	composeFiles
};

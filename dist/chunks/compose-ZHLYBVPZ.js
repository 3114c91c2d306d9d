import {
	composeArea,
	composeFiles
} from "./chunk-XSYZD6KV.js";
export {
	composeArea,
	composeFiles
};

import {
	documentChunks
} from "./chunk-SL2EUIJN.js";
export {
	documentChunks
};

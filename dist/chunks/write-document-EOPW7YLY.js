import {
	documentChunks
} from "./chunk-AIFMCXGK.js";
export {
	documentChunks
};

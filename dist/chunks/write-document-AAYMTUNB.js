import {
	documentChunks
} from "./chunk-TR5FWN6N.js";
export {
	documentChunks
};

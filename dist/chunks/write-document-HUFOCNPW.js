import {
	documentChunks
} from "./chunk-VT52G3NO.js";
export {
	documentChunks
};

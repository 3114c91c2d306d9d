import {
	documentChunks
} from "./chunk-254LZQHE.js";
export {
	documentChunks
};

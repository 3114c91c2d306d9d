import {
	documentChunks
} from "./chunk-LBE3HIYV.js";
export {
	documentChunks
};

import {
	documentChunks
} from "./chunk-5GXQGRZI.js";
export {
	documentChunks
};

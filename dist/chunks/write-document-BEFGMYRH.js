import {
	documentChunks
} from "./chunk-EVV7LGHX.js";
export {
	documentChunks
};

import {
	documentChunks
} from "./chunk-AIYMB72O.js";
export {
	documentChunks
};

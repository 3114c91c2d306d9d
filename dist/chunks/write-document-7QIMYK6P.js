import {
	documentChunks
} from "./chunk-4534TD6V.js";
export {
	documentChunks
};

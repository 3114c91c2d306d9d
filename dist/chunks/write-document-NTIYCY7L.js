import {
	documentChunks
} from "./chunk-4FFKONVU.js";
export {
	documentChunks
};

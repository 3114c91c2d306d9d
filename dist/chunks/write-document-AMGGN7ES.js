import {
	documentChunks
} from "./chunk-5RCCJ6R4.js";
export {
	documentChunks
};

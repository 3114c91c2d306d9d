import {
	documentChunks
} from "./chunk-TC47BV5A.js";
export {
	documentChunks
};

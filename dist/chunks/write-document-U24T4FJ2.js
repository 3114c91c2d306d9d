import {
	documentChunks
} from "./chunk-7B2QKNSU.js";
export {
	documentChunks
};

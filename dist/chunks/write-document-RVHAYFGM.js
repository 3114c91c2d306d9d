import {
	documentChunks
} from "./chunk-7HQXETH6.js";
export {
	documentChunks
};

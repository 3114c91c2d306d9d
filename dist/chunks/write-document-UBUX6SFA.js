import {
	documentChunks
} from "./chunk-G2SBGDTP.js";
export {
	documentChunks
};

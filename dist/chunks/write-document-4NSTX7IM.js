import {
	documentChunks
} from "./chunk-DPCYDZHZ.js";
export {
	documentChunks
};

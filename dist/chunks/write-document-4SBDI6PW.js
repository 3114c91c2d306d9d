import {
	documentChunks
} from "./chunk-YVYVMHOG.js";
export {
	documentChunks
};

import {
	documentChunks
} from "./chunk-UWDW34LH.js";
export {
	documentChunks
};

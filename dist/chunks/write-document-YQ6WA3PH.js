import {
	documentChunks
} from "./chunk-WMXIOP3S.js";
export {
	documentChunks
};

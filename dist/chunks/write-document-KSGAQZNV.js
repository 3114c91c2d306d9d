import {
	documentChunks
} from "./chunk-WXKGRMOH.js";
export {
	documentChunks
};

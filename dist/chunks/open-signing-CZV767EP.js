import {
	openSigning
} from "./chunk-IOF3XCNR.js";
export {
	openSigning
};

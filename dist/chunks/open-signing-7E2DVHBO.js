import {
	openSigning
} from "./chunk-LD2XCNSY.js";
export {
	openSigning
};

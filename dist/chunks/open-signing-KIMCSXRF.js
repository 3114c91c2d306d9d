import {
	openSigning
} from "./chunk-XCI2ZVVK.js";
export {
	openSigning
};

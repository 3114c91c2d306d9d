import {
	openSigning
} from "./chunk-LHWTPBMB.js";
export {
	openSigning
};

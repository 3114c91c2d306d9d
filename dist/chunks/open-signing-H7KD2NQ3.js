import {
	openSigning
} from "./chunk-LJTJ5ULW.js";
export {
	openSigning
};

import {
	verifiedImages
} from "./chunk-RO2FSWDT.js";
export {
	verifiedImages
};

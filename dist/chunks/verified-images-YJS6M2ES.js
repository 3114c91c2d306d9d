import {
	verifiedImages
} from "./chunk-LYI2AVZR.js";
export {
	verifiedImages
};

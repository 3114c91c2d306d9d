import {
	verifiedImages
} from "./chunk-Y2AMRSPH.js";
export {
	verifiedImages
};

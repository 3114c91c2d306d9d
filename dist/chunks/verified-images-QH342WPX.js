import {
	verifiedImages
} from "./chunk-MNJAFTL7.js";
export {
	verifiedImages
};

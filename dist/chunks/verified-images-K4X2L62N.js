import {
	verifiedImages
} from "./chunk-RIDKJGWM.js";
export {
	verifiedImages
};

import {
	verifiedImages
} from "./chunk-M5RNG4YL.js";
export {
	verifiedImages
};

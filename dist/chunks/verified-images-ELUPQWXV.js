import {
	verifiedImages
} from "./chunk-DB6FX3UT.js";
export {
	verifiedImages
};

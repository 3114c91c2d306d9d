import {
	verifiedImages
} from "./chunk-U2ZSHFTM.js";
export {
	verifiedImages
};

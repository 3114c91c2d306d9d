import {
	verifiedImages
} from "./chunk-C2EBVSEX.js";
export {
	verifiedImages
};

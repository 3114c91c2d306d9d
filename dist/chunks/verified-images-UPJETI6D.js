import {
	verifiedImages
} from "./chunk-U45G3KYL.js";
export {
	verifiedImages
};

import {
	verifiedImages
} from "./chunk-NLMOMS6B.js";
export {
	verifiedImages
};

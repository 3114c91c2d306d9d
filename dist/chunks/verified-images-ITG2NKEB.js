import {
	verifiedImages
} from "./chunk-PKJIH5CC.js";
export {
	verifiedImages
};

import {
	verifiedImages
} from "./chunk-OYHXHKEX.js";
export {
	verifiedImages
};

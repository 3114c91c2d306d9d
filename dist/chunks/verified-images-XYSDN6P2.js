import {
	verifiedImages
} from "./chunk-JQ64S7D6.js";
export {
	verifiedImages
};

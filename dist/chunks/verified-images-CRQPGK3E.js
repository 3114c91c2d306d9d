import {
	verifiedImages
} from "./chunk-FV4ZVEX4.js";
export {
	verifiedImages
};

import {
	verifiedImages
} from "./chunk-3PHPIFEO.js";
export {
	verifiedImages
};

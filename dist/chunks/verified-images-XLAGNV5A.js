import {
	verifiedImages
} from "./chunk-TCI4YVJA.js";
export {
	verifiedImages
};

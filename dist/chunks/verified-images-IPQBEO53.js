import {
	verifiedImages
} from "./chunk-U7L5I22V.js";
export {
	verifiedImages
};

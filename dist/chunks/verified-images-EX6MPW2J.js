import {
	verifiedImages
} from "./chunk-4X7G3N3L.js";
export {
	verifiedImages
};

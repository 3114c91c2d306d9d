import {
	verifiedImages
} from "./chunk-H6RZO7BJ.js";
export {
	verifiedImages
};

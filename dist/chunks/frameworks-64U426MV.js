import {
	FRAMEWORKS
} from "./chunk-2IKECFT3.js";
export {
	FRAMEWORKS
};

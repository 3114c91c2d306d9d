import {
	FRAMEWORKS
} from "./chunk-IIT7TC4D.js";
export {
	FRAMEWORKS
};

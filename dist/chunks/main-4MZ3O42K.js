import {
	main,
	mainWithin
} from "./chunk-PMTUHWOM.js";
export {
	main,
	mainWithin
};

import {
	main,
	mainWithin
} from "./chunk-BBVG2QH4.js";
export {
	main,
	mainWithin
};

import {
	main,
	mainWithin
} from "./chunk-QNE7T63Z.js";
export {
	main,
	mainWithin
};

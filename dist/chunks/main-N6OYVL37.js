import {
	main,
	mainWithin
} from "./chunk-62XBCE27.js";
export {
	main,
	mainWithin
};

import {
	main,
	mainWithin
} from "./chunk-3DPJXFBU.js";
export {
	main,
	mainWithin
};

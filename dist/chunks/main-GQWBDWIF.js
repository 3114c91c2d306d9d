import {
	main,
	mainWithin
} from "./chunk-RWTO2G73.js";
export {
	main,
	mainWithin
};

import {
	main
} from "./chunk-O2PE5IOP.js";
export {
	main
};

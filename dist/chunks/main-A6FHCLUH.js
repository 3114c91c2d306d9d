import {
	main
} from "./chunk-S57HEAIJ.js";
export {
	main
};

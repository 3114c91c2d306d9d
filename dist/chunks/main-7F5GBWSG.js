import {
	main
} from "./chunk-R6ZSSMSV.js";
export {
	main
};

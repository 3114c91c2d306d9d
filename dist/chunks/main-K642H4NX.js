import {
	main
} from "./chunk-UM2U3AJL.js";
export {
	main
};

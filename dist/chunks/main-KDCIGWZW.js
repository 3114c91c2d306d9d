import {
	main
} from "./chunk-2OZC2RPZ.js";
export {
	main
};

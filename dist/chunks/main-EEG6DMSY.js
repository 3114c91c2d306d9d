import {
	main
} from "./chunk-WWE63W72.js";
export {
	main
};

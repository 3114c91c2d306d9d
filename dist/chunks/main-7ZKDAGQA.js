import {
	main
} from "./chunk-YKKQOW52.js";
export {
	main
};

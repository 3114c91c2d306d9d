import {
	main
} from "./chunk-WZHA4H3B.js";
export {
	main
};

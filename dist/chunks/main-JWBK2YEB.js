import {
	main
} from "./chunk-QOU3SVD2.js";
export {
	main
};

import {
	main
} from "./chunk-NVCXVAD4.js";
export {
	main
};

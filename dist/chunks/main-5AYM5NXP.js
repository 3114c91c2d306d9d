import {
	main
} from "./chunk-I5HF27ZE.js";
export {
	main
};

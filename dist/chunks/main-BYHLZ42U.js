import {
	main
} from "./chunk-BCTP76X3.js";
export {
	main
};

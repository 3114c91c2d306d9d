import {
	main
} from "./chunk-THHBRVYO.js";
export {
	main
};

import {
	main
} from "./chunk-RS6LDFPW.js";
export {
	main
};

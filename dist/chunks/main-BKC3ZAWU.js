import {
	main
} from "./chunk-F3BQHHBA.js";
export {
	main
};

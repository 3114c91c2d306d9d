import {
	main
} from "./chunk-O3QUOGFD.js";
export {
	main
};

import {
	main
} from "./chunk-C5XLD263.js";
export {
	main
};

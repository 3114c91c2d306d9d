import {
	main
} from "./chunk-55IWHDHH.js";
export {
	main
};

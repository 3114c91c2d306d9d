import {
	main
} from "./chunk-R4YJFKC3.js";
export {
	main
};

import {
	main
} from "./chunk-PHLDURQS.js";
export {
	main
};

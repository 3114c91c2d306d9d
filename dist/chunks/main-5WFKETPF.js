import {
	main
} from "./chunk-QDD4LRLS.js";
export {
	main
};

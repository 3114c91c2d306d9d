import {
	main
} from "./chunk-WJJDS63X.js";
export {
	main
};

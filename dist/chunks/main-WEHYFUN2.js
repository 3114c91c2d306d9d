import {
	main
} from "./chunk-WRMSO22B.js";
export {
	main
};

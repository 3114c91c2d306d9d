import {
	main
} from "./chunk-MAWH2NPX.js";
export {
	main
};

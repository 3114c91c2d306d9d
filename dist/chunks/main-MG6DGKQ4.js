import {
	main
} from "./chunk-FRQY273T.js";
export {
	main
};

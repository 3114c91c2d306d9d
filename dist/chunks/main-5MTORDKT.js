import {
	main
} from "./chunk-MHOZ3OCT.js";
export {
	main
};

import {
	main
} from "./chunk-MJIIJHPO.js";
export {
	main
};

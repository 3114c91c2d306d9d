import {
	main
} from "./chunk-DXTLU5WS.js";
export {
	main
};

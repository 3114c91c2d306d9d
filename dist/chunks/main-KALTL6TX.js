import {
	main
} from "./chunk-D3EVSLOC.js";
export {
	main
};

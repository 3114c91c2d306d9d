import {
	main
} from "./chunk-CR3YVXGX.js";
export {
	main
};

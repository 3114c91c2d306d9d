import {
	main
} from "./chunk-5RUJMKRY.js";
export {
	main
};

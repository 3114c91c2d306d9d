import {
	main
} from "./chunk-WZU3VPUZ.js";
export {
	main
};

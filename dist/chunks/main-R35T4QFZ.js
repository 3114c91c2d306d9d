import {
	main
} from "./chunk-KBD667BR.js";
export {
	main
};

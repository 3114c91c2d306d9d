import {
	main
} from "./chunk-IIPXN6AX.js";
export {
	main
};

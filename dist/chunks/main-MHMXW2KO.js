import {
	main
} from "./chunk-S6CR2YBN.js";
export {
	main
};

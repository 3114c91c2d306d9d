import {
	main
} from "./chunk-5IILJK6P.js";
export {
	main
};

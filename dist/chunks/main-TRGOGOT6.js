import {
	main
} from "./chunk-TZ3FQX2I.js";
export {
	main
};

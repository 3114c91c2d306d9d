import {
	main
} from "./chunk-77D6J6ZT.js";
export {
	main
};

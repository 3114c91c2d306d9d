import {
	main
} from "./chunk-DUQKNWQE.js";
export {
	main
};

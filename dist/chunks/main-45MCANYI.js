import {
	main
} from "./chunk-CL3FGA2T.js";
export {
	main
};

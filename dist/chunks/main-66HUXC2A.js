import {
	main
} from "./chunk-3AR24UKX.js";
export {
	main
};

import {
	main
} from "./chunk-AYPS4UHN.js";
export {
	main
};

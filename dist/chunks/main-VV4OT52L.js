import {
	main
} from "./chunk-4VEHXCKW.js";
export {
	main
};

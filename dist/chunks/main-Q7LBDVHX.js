import {
	main
} from "./chunk-ON4QTRRL.js";
export {
	main
};

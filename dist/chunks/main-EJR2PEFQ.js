import {
	main
} from "./chunk-MQ2S6L76.js";
export {
	main
};

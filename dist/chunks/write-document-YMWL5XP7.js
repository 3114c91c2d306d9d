import {
	documentChunks
} from "./chunk-ZX2OTLUI.js";
export {
	documentChunks
};

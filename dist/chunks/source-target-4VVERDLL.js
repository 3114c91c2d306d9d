import {
	sourceTarget
} from "./chunk-WS6JEWRW.js";
export {
	sourceTarget
};

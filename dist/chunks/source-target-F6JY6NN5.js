import {
	sourceTarget
} from "./chunk-H46NYPO6.js";
export {
	sourceTarget
};

import {FRAMEWORKS} from "./chunk-CX3Z5BL5.js";
export {FRAMEWORKS};

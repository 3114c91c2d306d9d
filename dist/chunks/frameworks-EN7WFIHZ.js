import {FRAMEWORKS} from "./chunk-DTJ7NCGL.js";
export {FRAMEWORKS};

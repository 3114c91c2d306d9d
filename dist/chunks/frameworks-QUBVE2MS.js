import {FRAMEWORKS} from "./chunk-64R2PORS.js";
export {FRAMEWORKS};

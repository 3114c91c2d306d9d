import {FRAMEWORKS} from "./chunk-MXPF7ZNL.js";
export {FRAMEWORKS};

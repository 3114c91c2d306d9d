import {FRAMEWORKS} from "./chunk-KQKSFBCR.js";
export {FRAMEWORKS};

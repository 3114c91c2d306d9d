import {FRAMEWORKS} from "./chunk-7XXHHMNA.js";
export {FRAMEWORKS};

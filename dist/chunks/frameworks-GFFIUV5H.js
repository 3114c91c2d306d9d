import {FRAMEWORKS} from "./chunk-RRGOVK2M.js";
export {FRAMEWORKS};

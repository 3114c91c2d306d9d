import {FRAMEWORKS} from "./chunk-NZYTPE7C.js";
export {FRAMEWORKS};

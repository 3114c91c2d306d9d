import {FRAMEWORKS} from "./chunk-LWLGRE2U.js";
export {FRAMEWORKS};

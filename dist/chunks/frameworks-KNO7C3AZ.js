import {FRAMEWORKS} from "./chunk-WLMGW6JQ.js";
export {FRAMEWORKS};

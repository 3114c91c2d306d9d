import {FRAMEWORKS} from "./chunk-XDNUC2MU.js";
export {FRAMEWORKS};

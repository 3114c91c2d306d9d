import {FRAMEWORKS} from "./chunk-XGJUEFUJ.js";
export {FRAMEWORKS};

import {FRAMEWORKS} from "./chunk-B65CXWDW.js";
export {FRAMEWORKS};

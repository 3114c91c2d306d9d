import {FRAMEWORKS} from "./chunk-A3WOTPRV.js";
export {FRAMEWORKS};

import {FRAMEWORKS} from "./chunk-65KLIUC2.js";
export {FRAMEWORKS};

import {FRAMEWORKS} from "./chunk-4T7ZLFJM.js";
export {FRAMEWORKS};

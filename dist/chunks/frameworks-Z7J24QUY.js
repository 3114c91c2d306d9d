import {FRAMEWORKS} from "./chunk-TVTLI3NB.js";
export {FRAMEWORKS};

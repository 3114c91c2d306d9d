import {FRAMEWORKS} from "./chunk-DEMLI6YV.js";
export {FRAMEWORKS};

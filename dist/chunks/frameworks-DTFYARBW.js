import {FRAMEWORKS} from "./chunk-SWIM2KET.js";
export {FRAMEWORKS};

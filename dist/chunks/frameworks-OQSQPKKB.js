import {FRAMEWORKS} from "./chunk-ZPWB6RWM.js";
export {FRAMEWORKS};

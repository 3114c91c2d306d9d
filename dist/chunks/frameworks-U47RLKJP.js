import {FRAMEWORKS} from "./chunk-N4EIZG4L.js";
export {FRAMEWORKS};

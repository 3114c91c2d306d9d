import {FRAMEWORKS} from "./chunk-YSMCVYKU.js";
export {FRAMEWORKS};

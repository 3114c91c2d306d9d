import {FRAMEWORKS} from "./chunk-OU63HE2H.js";
export {FRAMEWORKS};

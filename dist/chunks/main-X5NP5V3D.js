import {main} from "./chunk-FLHYO4EJ.js";
export {main};

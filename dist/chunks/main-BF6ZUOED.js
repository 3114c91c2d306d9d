import {main} from "./chunk-NX4LO2SB.js";
export {main};

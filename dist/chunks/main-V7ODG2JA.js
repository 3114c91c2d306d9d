import {main} from "./chunk-UWYRWMXA.js";
export {main};

import {main} from "./chunk-PPDPN2ZB.js";
export {main};

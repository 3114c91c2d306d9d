import {main} from "./chunk-J7J2PH2Z.js";
export {main};

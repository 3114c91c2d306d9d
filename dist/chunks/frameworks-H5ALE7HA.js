import {FRAMEWORKS} from "./chunk-J2E3OVIM.js";
export {FRAMEWORKS};

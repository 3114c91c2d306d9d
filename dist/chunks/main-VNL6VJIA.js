import {main} from "./chunk-34CULRNV.js";
export {main};

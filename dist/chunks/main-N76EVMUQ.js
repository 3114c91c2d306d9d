import {main} from "./chunk-546IOE2A.js";
export {main};

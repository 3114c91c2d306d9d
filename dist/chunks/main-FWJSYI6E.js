import {main} from "./chunk-V7MDKITD.js";
export {main};

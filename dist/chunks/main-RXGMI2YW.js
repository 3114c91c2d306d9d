import {main} from "./chunk-ISWJRMD6.js";
export {main};

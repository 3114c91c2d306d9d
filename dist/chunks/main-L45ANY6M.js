import {main} from "./chunk-W2XKSS6Y.js";
export {main};

import {main} from "./chunk-LDYVHE7J.js";
export {main};

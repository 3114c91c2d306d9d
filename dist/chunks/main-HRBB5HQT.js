import {main} from "./chunk-ZENZRNP2.js";
export {main};

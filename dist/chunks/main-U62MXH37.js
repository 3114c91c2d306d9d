import {main} from "./chunk-JTNN2YDO.js";
export {main};

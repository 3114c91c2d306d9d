import {main} from "./chunk-EVKKNB2F.js";
export {main};

import {main} from "./chunk-WV5THCRB.js";
export {main};

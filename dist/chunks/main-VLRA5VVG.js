import {main} from "./chunk-H4VFW5NX.js";
export {main};

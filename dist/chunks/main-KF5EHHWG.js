import {main} from "./chunk-UX2BQL3N.js";
export {main};

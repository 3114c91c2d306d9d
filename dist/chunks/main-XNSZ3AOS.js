import {main} from "./chunk-MTM7LFSD.js";
export {main};

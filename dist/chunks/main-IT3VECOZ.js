import {main} from "./chunk-YBRTA2UK.js";
export {main};

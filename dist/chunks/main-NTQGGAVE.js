import {main} from "./chunk-2DOSIHMZ.js";
export {main};

import {main} from "./chunk-DBUT6KUX.js";
export {main};

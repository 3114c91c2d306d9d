import {FRAMEWORKS} from "./chunk-QF7EOGMW.js";
export {FRAMEWORKS};

import {showReport} from "./chunk-H2SML67O.js";
export {showReport};

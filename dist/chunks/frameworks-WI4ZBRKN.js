import {FRAMEWORKS} from "./chunk-ATEZRKAU.js";
export {FRAMEWORKS};

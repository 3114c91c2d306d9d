import {showReport} from "./chunk-N6E2FNYN.js";
export {showReport};
